import theme from '../../theme.json';

/** A signature is read by others: dark on light, whatever look this phone has. Width in px. */
export const ink = { paper: theme.light.card, ink: theme.dark.card, width: 3 } as const;
