import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

/** ① to ⑦ of module 62, in the tender's order. */
export const moduleId = z.enum([
  'user-authentication',
  'transport',
  'log-integrity',
  'executables',
  'access-control',
  'storage',
  'signatures',
])
export type ModuleId = z.output<typeof moduleId>

/** `weak`: it works, but not as the production profile demands. `unchecked`: never run, or it could not be. */
export const verdict = z.enum(['passed', 'weak', 'failed', 'unchecked'])
const fact = z.object({ label: z.string(), value: z.string() })

export const checkState = z.object({
  checkId: z.string(),
  title: z.string(),
  verdict,
  /** What was found, or why nothing was. */
  finding: z.string(),
  facts: z.array(fact),
  checkedAt: z.string().nullable(),
  checkedBy: z.string().nullable(),
})

export const keyFact = z.object({
  keyId: z.string(),
  purpose: z.string(),
  algorithm: z.string(),
  /** `kek`: key-encryption key of the provider; `dek`: data key, wrapped; `derived`: from a data key, stored nowhere; `signing`: SM2. */
  kind: z.enum(['kek', 'dek', 'derived', 'signing']),
  /** Under which key it is wrapped or from which it is derived. */
  under: z.string().nullable(),
  version: z.number(),
  /** Null where that was not written down when it was made. */
  createdAt: z.string().nullable(),
  wrappedAt: z.string().nullable(),
  modules: z.array(moduleId),
})

const attackCount = z.object({ command: z.string(), attacks: z.number(), undetected: z.number(), ranAt: z.string() })

export const moduleSummary = z.object({
  moduleId,
  number: z.number(),
  title: z.string(),
  /** What protects what. */
  protects: z.string(),
  by: z.string(),
  verdict,
  finding: z.string(),
  checkedAt: z.string().nullable(),
})

const provider = z.object({
  kind: z.enum(['software', 'district-services']),
  name: z.string(),
  certificateNumber: z.string().nullable(),
  currentKeyId: z.string(),
})

const ofModule = z.object({ moduleId })

export const cryptographyApi = defineApi('cryptography', {
  overview: operation({
    method: 'GET',
    path: '/v1/cryptography',
    summary: '密码应用总览',
    permission: 'cryptography.read',
    response: z.object({
      /** Null while it does not answer. */
      provider: provider.nullable(),
      modules: z.array(moduleSummary),
    }),
  }),
  module: operation({
    method: 'GET',
    path: '/v1/cryptography/modules/{moduleId}',
    summary: '密码应用模块',
    permission: 'cryptography.read',
    params: ofModule,
    response: z.object({
      module: moduleSummary,
      checks: z.array(checkState),
      keys: z.array(keyFact),
      /** Of the last run of each attack command that tries this module; empty where no run was written down. */
      attacks: z.array(attackCount),
    }),
  }),
  /** Runs every check of the module now. */
  check: operation({
    method: 'POST',
    path: '/v1/cryptography/modules/{moduleId}/checks',
    summary: '密码应用立即检查',
    permission: 'cryptography.check',
    params: ofModule,
    response: z.object({ checks: z.array(checkState) }),
  }),
  keys: operation({
    method: 'GET',
    path: '/v1/cryptography/keys',
    summary: '密钥清单',
    permission: 'cryptography.read',
    response: z.object({ keys: z.array(keyFact) }),
  }),
  /**
   * Wraps every data key under the current key-encryption key, while everything runs; where keys are kept in software, under a fresh one.
   * What was sealed stays as it is.
   */
  rotate: operation({
    method: 'POST',
    path: '/v1/cryptography/key-rotations',
    summary: '轮换主密钥',
    permission: 'cryptography.rotate',
    response: z.object({ currentKeyId: z.string(), wrapped: z.number() }),
  }),
})
