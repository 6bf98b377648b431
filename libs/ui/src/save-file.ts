/** Hands text to the browser's download as a file. */
export function saveFile(name: string, text: string, type: string): void {
  offer(name, new Blob([text], { type }))
}

export function saveBytes(name: string, base64: string, type: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  offer(name, new Blob([bytes], { type }))
}

export function offer(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
