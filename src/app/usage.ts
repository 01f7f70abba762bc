export const usage = (_: string): string => '';
