export function buildWebApps(): void
