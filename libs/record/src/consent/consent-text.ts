import { sm3Hex } from '@jhc/gm/sm3.ts'
import { utf8 } from '../bytes.ts'
import type { Hex } from '../signed-bytes.ts'

export interface ConsentText {
  templateId: string
  version: number
  kind: string
  purpose: string
  title: string
  sections: readonly { heading: string; text: string }[]
}

/**
 * What `textHash` in signed terms stands for: SM3 of the UTF-8 of one JSON list, so that the device on which the text was shown computes
 * from the shown text itself what is signed.
 */
export function consentTextHash({ templateId, version, kind, purpose, title, sections }: ConsentText): Hex {
  const words = sections.map(({ heading, text }) => [heading.normalize('NFC'), text.normalize('NFC')])
  return `0x${sm3Hex(utf8(JSON.stringify(['jhc-consent-text/1', templateId, version, kind, purpose, title.normalize('NFC'), words])))}`
}
