import { renderSVG } from 'uqr'

/** Read by the resident's phone; it names the request only. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const src = `data:image/svg+xml,${encodeURIComponent(renderSVG(text, { border: 2 }))}`
  return <img className="qr" src={src} alt={label} width={200} height={200} />
}
