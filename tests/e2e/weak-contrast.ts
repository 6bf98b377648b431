import type { Page } from 'playwright-core'

/** Visible words whose contrast on their ground is under 4.5 : 1 (3 : 1 for large ones, WCAG 2.1 §1.4.3); disabled controls are exempt. */
export function weakContrast(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rgba = (text: string) => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
      return { r, g, b, a }
    }
    type Colour = ReturnType<typeof rgba>
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (t: number, u: number) => t * top.a + u * (1 - top.a)
      return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b), a: 1 }
    }
    const luminance = ({ r, g, b }: Colour) => {
      const part = (value: number) => (value / 255 <= 0.04045 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
    }
    const groundOf = (element: Element): Colour => {
      const layers: Colour[] = []
      for (let at: Element | null = element; at; at = at.parentElement) {
        const colour = rgba(getComputedStyle(at).backgroundColor)
        if (colour.a > 0) layers.push(colour)
        if (colour.a === 1) break
      }
      return layers.reverse().reduce((under, top) => over(top, under), { r: 255, g: 255, b: 255, a: 1 })
    }
    const weak = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim()
      const element = walker.currentNode.parentElement
      if (
        !text ||
        !element ||
        element.closest('[disabled], .ant-btn-disabled, [aria-disabled="true"], [aria-hidden="true"]')
      )
        continue
      if (
        element.closest('.react-flow__attribution') ||
        !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        continue
      const style = getComputedStyle(element)
      const ground = groundOf(element)
      const [high, low] = [luminance(over(rgba(style.color), ground)), luminance(ground)].sort((a, b) => b - a)
      const ratio = (high! + 0.05) / (low! + 0.05)
      const size = Number.parseFloat(style.fontSize)
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
      if (ratio < (large ? 3 : 4.5)) weak.add(`「${text.slice(0, 20)}」 ${ratio.toFixed(2)} : 1`)
    }
    return [...weak]
  })
}
