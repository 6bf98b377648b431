import { writeFileSync } from 'node:fs'
import { checkRequest } from '@jhc/chain-platform/consortium/check-request.ts'
import { signingRequest } from '@jhc/chain-platform/consortium/signing-api.ts'
import { sign as signSm2 } from '@jhc/gm/sm2.ts'
import type { Command } from '../command.ts'
import { exitCodes, shanghai } from '../output.ts'
import { readPassphrase } from '../passphrase.ts'
import { readText } from '../read-text.ts'
import { readSm2Key } from '../sm2-key-file.ts'
import { UsageError } from '../usage-error.ts'
import { actionWords } from './action-words.ts'

const usage = '用法：jhc sign <待签名文件.json> --key <私钥.pem> [--passphrase-file 口令文件] [--out 签名文件.json]'

/** Signs an organisation's act off line. The digest is computed anew from the act in plain words, so that nothing else is signed. */
export const sign: Command = async ({ output, positionals, options }) => {
  const [file] = positionals
  if (!file || typeof options.key !== 'string') throw new UsageError(usage)
  const request = readRequest(file)
  const key = readSm2Key(readText(options.key), readPassphrase(options))
  output.note(`${output.say('机构', 'organisation')}：${request.orgName}（${request.orgId}）`)
  output.note(`${output.say('操作', 'act')}：${actionWords(request.action)}`)
  output.note(`${output.say('有效至', 'valid until')}：${shanghai(new Date(request.validUntil * 1000).toISOString())}`)
  output.note(`${output.say('摘要', 'digest')}：${request.digest}`)
  if (!checkRequest(request)) {
    output.note(output.say('摘要与所述操作不符，未签名。', 'The digest is not that of the act: not signed.'))
    return exitCodes.mismatch
  }
  if (key.publicKey !== request.publicKey) {
    output.note(
      output.say('这不是该机构登记在链上的密钥，未签名。', "Not the organisation's key on chain: not signed."),
    )
    return exitCodes.mismatch
  }
  const digest = Buffer.from(request.digest.slice(2), 'hex')
  const signature = `0x${Buffer.from(signSm2(digest, key.privateKey)).toString('hex')}`
  const { orgId, validUntil } = request
  const answer = { format: 'jhc-consortium-signature/1', orgId, digest: request.digest, validUntil, signature }
  const text = JSON.stringify(answer, null, 2)
  if (typeof options.out === 'string') writeFileSync(options.out, `${text}\n`)
  else output.print(text)
  return exitCodes.ok
}

function readRequest(file: string) {
  try {
    return signingRequest.parse(JSON.parse(readText(file)))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`不是待签名文件：${file}\nNot a signing request: ${file}`)
  }
}
