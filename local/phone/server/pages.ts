import type { ApiNames } from './api-names';

const escapeJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** The bare phone. */
export const phonePage = (boot: ApiNames & { readonly offset: number }): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>手机</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/phone/base.css">
</head>
<body>
<script id="boot" type="application/json">${escapeJson(boot)}</script>
<script src="/phone/runtime.js"></script>
</body>
</html>
`;

export const workbenchPage = (boot: unknown): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>本地微信 · 工作台</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/workbench.css">
</head>
<body>
<script id="boot" type="application/json">${escapeJson(boot)}</script>
<script src="/workbench.js"></script>
</body>
</html>
`;
