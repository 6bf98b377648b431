const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** GB 11643-1999: check character over the first 17 digits (ISO 7064 MOD 11-2). */
export function checkCharacter(body17: string): string {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += Number(body17[i]) * weights[i]!
  return checkCharacters[sum % 11]!
}

/** `region` 6 digits, `birthDate` YYYY-MM-DD, `sequence` 000–999 (odd = male). */
export function citizenId(region: string, birthDate: string, sequence: number): string {
  const body = region + birthDate.replaceAll('-', '') + String(sequence).padStart(3, '0')
  return body + checkCharacter(body)
}

export function isValidCitizenId(id: string): boolean {
  return /^\d{17}[\dX]$/.test(id) && checkCharacter(id.slice(0, 17)) === id[17]
}
