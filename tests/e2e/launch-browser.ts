import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import { chineseFontConfiguration } from './chinese-font.ts'

/** Chromium from npm with a Chinese font from npm: nothing of the machine's own is needed. */
export async function launchBrowser(): Promise<Browser> {
  const { LD_LIBRARY_PATH, ...environment } = process.env
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    // Its own list is made for one page in a small sandboxed function; several pages need their own processes.
    args: [...chromium.args.filter((arg) => !/^--(headless|single-process|no-zygote)/.test(arg)), '--no-sandbox'],
    env: {
      ...environment,
      ...(LD_LIBRARY_PATH ? { LD_LIBRARY_PATH } : {}),
      FONTCONFIG_FILE: chineseFontConfiguration(),
    } as Record<string, string>,
  })
}
