const zone = { timeZone: 'Asia/Shanghai' } as const;

export const clockTime = (at: number): string => new Date(at).toLocaleTimeString('zh-CN', { ...zone, hour12: false });

export const fullTime = (at: number): string => {
  const date = new Date(at);
  const day = date.toLocaleDateString('zh-CN', { ...zone, month: 'long', day: 'numeric', weekday: 'short' });
  return `${day} ${date.toLocaleTimeString('zh-CN', { ...zone, hour12: false, hour: '2-digit', minute: '2-digit' })}`;
};

export const ahead = (offset: number): string => {
  const minutes = Math.round(offset / 60_000);
  if (minutes === 0) return '与本机时间一致';
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const parts = [
    days > 0 ? `${days} 天` : '',
    hours > 0 ? `${hours} 小时` : '',
    minutes % 60 > 0 ? `${minutes % 60} 分` : '',
  ];
  return `比本机快 ${parts.filter((part) => part !== '').join(' ')}`;
};

export const size = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`);
