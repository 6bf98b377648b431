import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import { writePrivateKey, writePublicKey } from '@jhc/gm/x509/private-key.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { checkRelease } from './check-release.ts'
import { signRelease } from './sign-release.ts'

const usage = `用法：
  npm run release -- key F          生成发布密钥：F（私钥，由发布人保管）与 F.pub（公钥，交给运维）
  npm run release -- sign --key F   为程序目录写出发布清单并签名
  npm run release -- check --key F  以公钥 F 核对程序目录
`
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: 'string' },
    root: { type: 'string', default: fileURLToPath(new URL('../../../../', import.meta.url)) },
  },
})
const [command, file] = positionals

try {
  if (command === 'key' && file) {
    const pair = generateKeyPair()
    writeFileSync(file, writePrivateKey(pair), { mode: 0o600, flag: 'wx' })
    writeFileSync(`${file}.pub`, writePublicKey(pair.publicKey), { flag: 'wx' })
    process.stdout.write(`已生成 ${file} 与 ${file}.pub\n`)
  } else if (command === 'sign' && values.key) {
    process.stdout.write(`已签名：${await signRelease(values.root, readFileSync(values.key, 'utf8'))} 个文件\n`)
  } else if (command === 'check' && values.key) {
    const { version, made, files } = await checkRelease(values.root, readFileSync(values.key, 'utf8'))
    process.stdout.write(`一致：版本 ${version}，${made} 签名，${files.size} 个文件\n`)
  } else {
    process.stderr.write(usage)
    process.exitCode = 2
  }
} catch (error) {
  const coded = error instanceof CodedError
  process.stderr.write(coded ? `${error.zh}\n${JSON.stringify(error.details)}\n` : `${(error as Error).message}\n`)
  process.exitCode = 1
}
