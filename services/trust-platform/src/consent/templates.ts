import { consentTextHash } from '@jhc/record/consent/consent-text.ts'
import { type GrantKind, type Purpose, purposes } from '@jhc/record/consent/consent-words.ts'
import type { z } from 'zod'
import type { template } from './api.ts'
import type { Consent } from './consent.ts'
import { errors } from './errors.ts'
import { requiredHeadings } from './required-headings.ts'
import { seededTexts } from './seeded-texts.ts'
import { insertTemplate, listTemplates, newestVersion, type TemplateRow } from './template-store.ts'

export type TemplateView = z.input<typeof template>

/** What a kind of grant can be for. A text, and a signature, is for one of them. */
export const purposesOfKind: Record<GrantKind, readonly Purpose[]> = {
  'data-use': ['treatment', 'referral', 'health-management'],
  'third-party-query': ['insurance-claim', 'certification'],
  research: ['research'],
  link: ['link-view'],
  emergency: ['emergency'],
}

export const showTemplate = (row: TemplateRow): TemplateView => ({
  templateId: row.templateId,
  version: row.version,
  kind: row.kind as GrantKind,
  purpose: row.purpose,
  title: row.title,
  sections: JSON.parse(row.sections),
  textHash: row.textHash,
  current: row.current,
  createdAt: row.createdAt.toISOString(),
  createdBy: row.createdBy,
})

export async function showTemplates({ db }: Consent, kind: string | undefined, all: boolean) {
  return { templates: (await listTemplates(db, { ...(kind ? { kind } : {}), all })).map(showTemplate) }
}

export interface NewTemplate {
  templateId: string
  kind: GrantKind
  purpose: string
  title: string
  sections: { heading: string; text: string }[]
}

/** The same text again is the version that is there. */
export async function publishTemplate({ db, now }: Consent, text: NewTemplate, by: string): Promise<TemplateView> {
  if (!(purposesOfKind[text.kind] as readonly string[]).includes(text.purpose) || !(text.purpose in purposes))
    throw errors['purpose-invalid']()
  const headings = new Set(text.sections.map(({ heading }) => heading))
  const missing = requiredHeadings.filter((heading) => !headings.has(heading))
  if (missing.length > 0) throw errors['template-incomplete']({ missing })
  for (;;) {
    const last = await newestVersion(db, text.templateId)
    if (last && (last.kind !== text.kind || last.purpose !== text.purpose)) throw errors['template-other-purpose']()
    const sections = JSON.stringify(text.sections.map(({ heading, text: words }) => ({ heading, text: words })))
    if (last && last.title === text.title && last.sections === sections) return showTemplate(last)
    const version = (last?.version ?? 0) + 1
    const row = {
      templateId: text.templateId,
      version,
      kind: text.kind,
      purpose: text.purpose,
      title: text.title,
      sections,
      textHash: consentTextHash({ ...text, version }),
      createdAt: new Date(now()),
      createdBy: by,
    }
    if (await insertTemplate(db, row)) return showTemplate({ ...row, current: true })
  }
}

/** The first texts; where the district published its own they stay as they are. */
export async function seedTemplates(consent: Consent): Promise<void> {
  for (const text of seededTexts())
    if (!(await newestVersion(consent.db, text.templateId))) await publishTemplate(consent, text, 'system')
}
