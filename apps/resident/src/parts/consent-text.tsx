/** The whole text, in a window of its own that the keyboard can scroll. */
export function ConsentText({ sections }: { sections: readonly { heading: string; text: string }[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard (WCAG 2.1.1)
    <section className="consent-text" tabIndex={0} aria-label="知情同意书全文">
      {sections.map(({ heading, text }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <p>{text}</p>
        </div>
      ))}
    </section>
  )
}
