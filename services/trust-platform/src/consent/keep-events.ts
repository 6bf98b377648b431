import { decodeSigned } from '@jhc/record/signed-bytes.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Hex } from 'viem'
import { noWord, orgOfWord, publicKeyText } from '../contract-access.ts'
import type { FollowedEvent } from '../follow-contracts.ts'
import { type ChainGrant, endedFrom, findGrants, forgetGrants, rowText, saveGrant } from './chain-grant-store.ts'
import type { Consent } from './consent.ts'
import { tellOfGrant } from './tell-of-grant.ts'

type Keeper = Pick<Consent, 'macOf' | 'notices'>

export async function forgetFrom({ macOf }: Keeper, trx: Transaction<any>, block: number): Promise<void> {
  await forgetGrants(trx, block)
  for (const row of await endedFrom(trx, block))
    await save(macOf, trx, { ...row, ended: null, endedAt: null, endedBlock: null })
  for (const table of ['nonce', 'switches', 'identity', 'identity_key', 'identity_key_end'])
    await sql`delete from ${sql.table(`consent.${table}`)} where block_number >= ${block}`.execute(trx)
}

export async function keepEvents(keeper: Keeper, trx: Transaction<any>, events: FollowedEvent[]): Promise<void> {
  for (const event of events) await keepEvent(keeper, trx, event)
}

const save = (macOf: Keeper['macOf'], trx: Kysely<any>, row: ChainGrant) =>
  saveGrant(trx, { ...row, mac: macOf(rowText(row)) })

async function keepEvent(keeper: Keeper, trx: Kysely<any>, event: FollowedEvent): Promise<void> {
  const { name, args, blockNumber, logIndex, at } = event
  switch (name) {
    case 'Granted': {
      const row = await grantOf(trx, event)
      await save(keeper.macOf, trx, row)
      if (row.replaces) await end(keeper, trx, row.replaces, 'replaced', at, blockNumber)
      await tellOfGrant(keeper, trx, row)
      return
    }
    case 'GrantedWithoutResident': {
      const [row] = await findGrants(trx, [args.grantId])
      const practitionerOrg = orgOfWord(args.organisation)
      if (row) await save(keeper.macOf, trx, { ...row, practitionerId: args.practitioner, practitionerOrg })
      return
    }
    case 'Withdrawn':
      return end(keeper, trx, args.grantId, 'withdrawn', at, blockNumber)
    case 'NoncesVoided':
      await sql`insert into consent.nonce (resident_id, nonce, block_number, log_index)
        values (${args.resident}, ${Number(args.upTo)}, ${blockNumber}, ${logIndex})`.execute(trx)
      return
    case 'SwitchesSet':
      await sql`insert into consent.switches (emergency, paper, block_number, log_index)
        values (${args.emergencyAllowed}, ${args.paperAllowed}, ${blockNumber}, ${logIndex})`.execute(trx)
      return
    case 'Enrolled': {
      const organisation = args.organisation === noWord ? null : orgOfWord(args.organisation)
      await sql`insert into consent.identity (id, kind, organisation, block_number)
        values (${args.id}, ${Number(args.kind)}, ${organisation}, ${blockNumber})`.execute(trx)
      return
    }
    case 'KeyBound':
      await sql`insert into consent.identity_key (id, version, public_key, block_number)
        values (${args.id}, ${Number(args.version)}, ${publicKeyText(args.x, args.y)}, ${blockNumber})`.execute(trx)
      return
    case 'KeyEnded':
      await sql`insert into consent.identity_key_end (id, version, ends_at, block_number, log_index)
        values (${args.id}, ${Number(args.version)}, ${Number(args.endsAt)}, ${blockNumber}, ${logIndex})`.execute(trx)
  }
}

async function end(
  { macOf }: Keeper,
  trx: Kysely<any>,
  grantId: string,
  ended: 'withdrawn' | 'replaced',
  endedAt: number,
  endedBlock: number,
): Promise<void> {
  const [row] = await findGrants(trx, [grantId])
  if (row) await save(macOf, trx, { ...row, ended, endedAt, endedBlock })
}

async function grantOf(trx: Kysely<any>, event: FollowedEvent): Promise<ChainGrant> {
  const { args, blockNumber, logIndex, transactionHash, at } = event
  const terms = args.terms as Hex
  const read = termsOf(terms)
  const { rows } = await sql<{ organisation: string | null }>`
    select organisation from consent.identity where id = ${read.granteeId}`.execute(trx)
  const replaces = args.replaces === noWord ? null : (args.replaces as string)
  return {
    ...read,
    grantId: args.grantId,
    residentId: args.resident,
    granteeOrg: read.granteeKind === 2 ? orgOfWord(read.granteeId) : (rows[0]?.organisation ?? null),
    terms,
    replaces,
    keyVersion: Number(args.keyVersion),
    grantedAt: at,
    practitionerId: null,
    practitionerOrg: null,
    blockNumber,
    logIndex,
    transactionHash,
    ended: null,
    endedAt: null,
    endedBlock: null,
    mac: '',
  }
}

/** What signed bytes of a grant or a change say. */
export function termsOf(terms: Hex) {
  const read = decodeSigned(terms.length === 2 + 2 * 215 ? 'grant' : 'change', terms) as Record<string, number | Hex>
  const number = (name: string) => read[name] as number
  const word = (name: string) => read[name] as Hex
  return {
    residentId: word('resident') as string,
    granteeId: word('grantee') as string,
    granteeKind: number('granteeKind'),
    holderOrg: word('holder') === noWord ? null : orgOfWord(word('holder')),
    kind: number('kind'),
    mode: number('mode'),
    purpose: number('purpose'),
    recordTypes: number('recordTypes'),
    fieldsForm: number('fieldsForm'),
    fields: word('fields') as string,
    maxGrade: number('maxGrade'),
    dataFrom: number('dataFrom'),
    dataTo: number('dataTo'),
    validFrom: number('validFrom'),
    validTo: number('validTo'),
    nonce: number('nonce'),
    textHash: word('textHash') as string,
  }
}
