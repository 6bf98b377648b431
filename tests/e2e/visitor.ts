import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { weakContrast } from './weak-contrast.ts'

/** A busy machine is no failure: what does not show after this does not come. */
export const patience = 180_000

export const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } }

const folder = fileURLToPath(new URL('./screenshots/', import.meta.url))

export interface Visitor {
  page: Page
  /** Console errors and failed scripts seen so far, but for those that a step announced. */
  complaints: string[]
  /** The next complaint that matches is part of the story, such as a refused password. */
  expect(pattern: RegExp): void
  /** Keeps a picture under `screenshots/`, at both sizes. */
  picture(name: string): Promise<void>
  /** How far the page is wider than the window, in pixels, at the size shown. */
  overflow(): Promise<number>
}

/** A person at a browser in Shanghai; every console error is written down. */
export async function openVisitor(browser: Browser, baseUrl: string): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: sizes.wide,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    baseURL: baseUrl,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const complaints: string[] = []
  const expected: RegExp[] = []
  const complain = (text: string) => {
    const at = expected.findIndex((pattern) => pattern.test(text))
    if (at >= 0) expected.splice(at, 1)
    else complaints.push(text)
  }
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`${message.text()} ${message.location().url} on ${page.url()}`)
  })
  page.on('pageerror', (error) => complain(error.stack ?? error.message))
  mkdirSync(folder, { recursive: true })
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return {
    page,
    complaints,
    expect: (pattern) => expected.push(pattern),
    overflow,
    async picture(name) {
      for (const [size, viewport] of [
        ['narrow', sizes.narrow],
        ['wide', sizes.wide],
      ] as const) {
        await page.setViewportSize(viewport)
        await settle(page)
        const wider = await lastingOverflow(page, overflow)
        if (wider > 0) complaints.push(`${name} is ${wider} px wider than ${size}: ${await widest(page)}`)
        for (const words of await lastingWeakContrast(page))
          complaints.push(`${name}, ${size}: weak contrast of ${words}`)
        await page.screenshot({ path: join(folder, `${name}-${size}.png`), animations: 'disabled' })
      }
    },
  }
}

/** Menus, drawers and the provenance picture follow the width within a few frames; fonts may have to load. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 8; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
    const changing = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
    await Promise.allSettled(changing.map((transition) => transition.finished))
  })

/** Wider at two looks: what follows the width by script, such as a drawer, may need a moment longer. */
async function lastingOverflow(page: Page, overflow: () => Promise<number>): Promise<number> {
  for (let looks = 0; looks < 10 && (await overflow()) > 0; looks++) await settle(page)
  return overflow()
}

/** What is weak twice: a button that becomes usable while the page is read changes its colour for a moment. */
async function lastingWeakContrast(page: Page): Promise<string[]> {
  const first = await weakContrast(page)
  if (first.length === 0) return first
  await settle(page)
  const second = new Set(await weakContrast(page))
  return first.filter((words) => second.has(words))
}

/** What sticks out, for whoever has to mend it. */
const widest = (page: Page) =>
  page.evaluate(() => {
    const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
    const outside = [...document.querySelectorAll('#root *')].filter((element) => {
      if (element.getBoundingClientRect().right <= window.innerWidth) return false
      for (let above = element.parentElement; above && above.id !== 'root'; above = above.parentElement)
        if (clips(above)) return false
      return true
    })
    return outside
      .slice(-3)
      .map((element) => `${element.tagName}.${element.className} “${element.textContent?.slice(0, 30)}”`)
      .join(', ')
  })
