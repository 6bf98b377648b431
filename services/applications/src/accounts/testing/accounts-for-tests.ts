import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import type { AccountsConfig } from '../accounts.ts'

const kek = makeKeyEncryptionKey('test-1', new Uint8Array(32).fill(7))

/** Keys that are no secret, a root organisation and two below it. */
export function accountsForTests(more: Partial<AccountsConfig> = {}): AccountsConfig {
  return {
    accessKey: derivePurposeKey(kek, 'access-control'),
    factorKeys: [derivePurposeKey(kek, 'second-factor')],
    headFile: null,
    organisations: [
      { orgId: 'district', name: '区平台', parentId: null },
      { orgId: 'A00', name: '甲医院', parentId: 'district' },
      { orgId: 'B00', name: '乙医院', parentId: 'district' },
    ],
    ...more,
  }
}
