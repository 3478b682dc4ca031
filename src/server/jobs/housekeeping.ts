export function completeCutOff(): void {}

export function expireHandovers(): void {}

export function expireCommands(): void {}

export function hashNewCredentials(): void {}
