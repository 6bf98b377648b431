import { existsSync, writeFileSync } from 'node:fs'
import type { Command } from '../command.ts'
import { exitCodes } from '../output.ts'
import { readPassphrase } from '../passphrase.ts'
import { makeSm2KeyPem, readSm2Key } from '../sm2-key-file.ts'
import { UsageError } from '../usage-error.ts'

/** Makes an organisation's SM2 key where it is to stay; only the public key is told. */
export const makeKey: Command = async ({ output, positionals, options }) => {
  const [file] = positionals
  if (!file) throw new UsageError('用法：jhc make-key <私钥文件.pem> [--passphrase-file 口令文件]')
  if (existsSync(file)) throw new UsageError(`文件已存在，不覆盖：${file}\nThe file exists and is not overwritten.`)
  const passphrase = readPassphrase(options)
  const pem = makeSm2KeyPem(passphrase)
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' })
  if (passphrase === undefined)
    output.note(
      output.say('私钥未加密：请限制文件的读取权限。', 'The key is not encrypted: keep the file to yourself.'),
    )
  output.print(readSm2Key(pem, passphrase).publicKey)
  return exitCodes.ok
}
