import { type ReactNode, useEffect, useId, useRef } from 'react'

/** A page from below, in the browser's own dialogue: it holds the focus, Escape closes it, and what lies behind is inert. */
export function Sheet({
  title,
  open,
  onClose,
  children,
  foot,
}: {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
  foot?: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!open || !element) return
    const before = document.activeElement as HTMLElement | null
    element.showModal()
    // The browser would begin with the closing cross.
    element.querySelector<HTMLElement>('input, textarea')?.focus()
    return () => {
      element.close()
      before?.focus?.()
    }
  }, [open])
  if (!open) return null
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="sheet-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="icon-button" aria-label="关闭" onClick={onClose}>
          ✕
        </button>
      </div>
      <div className="sheet-body">{children}</div>
      {foot && <div className="sheet-foot">{foot}</div>}
    </dialog>
  )
}
