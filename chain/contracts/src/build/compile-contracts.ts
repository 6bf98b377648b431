import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import solc from 'solc'

const contractsFolder = new URL('../../contracts/', import.meta.url)
const require = createRequire(import.meta.url)

export interface CompiledContract {
  name: string
  /** Its file under contracts/; what lies in contracts/testing/ is never deployed by the platform. */
  file: string
  abi: readonly unknown[]
  bytecode: string
  deployedBytecode: string
  /** Function signature → selector without `0x`. */
  methodIdentifiers: Record<string, string>
}

/** Opcodes that old EVMs of production chains lack; none of our contracts may contain them. */
export const forbiddenOpcodes = ['CHAINID', 'BASEFEE', 'PUSH0', 'MCOPY', 'TLOAD', 'TSTORE', 'BLOBHASH', 'SELFDESTRUCT']

let compiled: CompiledContract[] | null = null

/**
 * Compiles everything under contracts/ with the pinned compiler for the Berlin EVM, once per process. Throws on any error or
 * warning. Abstract contracts, interfaces and inlined libraries give no code of their own and are left out.
 */
export function compileContracts(): CompiledContract[] {
  compiled ??= compile()
  return compiled
}

function compile(): CompiledContract[] {
  const names = readdirSync(fileURLToPath(contractsFolder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sol'))
    .sort()
  const sources = Object.fromEntries(
    names.map((name) => [name, { content: readFileSync(new URL(name, contractsFolder), 'utf8') }]),
  )
  const input = {
    language: 'Solidity',
    sources,
    settings: {
      evmVersion: 'berlin',
      optimizer: { enabled: true, runs: 1_000_000 },
      // Without the trailing metadata the bytecode depends on the code alone and stays comparable.
      metadata: { appendCBOR: false, bytecodeHash: 'none' },
      outputSelection: {
        '*': {
          '*': [
            'abi',
            'evm.bytecode.object',
            'evm.deployedBytecode.object',
            'evm.deployedBytecode.opcodes',
            'evm.methodIdentifiers',
          ],
        },
      },
    },
  }
  const readImport = (path: string) => ({ contents: readFileSync(require.resolve(path), 'utf8') })
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: readImport }))
  // Berlin is what the production chain's EVM speaks, so the compiler's notice about it is expected.
  const problems = ((output.errors ?? []) as Array<{ formattedMessage: string }>).filter(
    (problem) => !problem.formattedMessage.includes('EVM versions older than london is deprecated'),
  )
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.formattedMessage).join('\n'))
  return names.flatMap((file) =>
    Object.entries<any>(output.contracts[file] ?? {}).flatMap(([name, contract]) => {
      const isInlined = contract.abi.every(
        (entry: { type: string }) => entry.type === 'error' || entry.type === 'event',
      )
      if (contract.evm.bytecode.object === '' || isInlined) return []
      const used = new Set<string>(contract.evm.deployedBytecode.opcodes.split(' '))
      const bad = forbiddenOpcodes.filter((opcode) => used.has(opcode))
      if (bad.length > 0) throw new Error(`${name} uses ${bad.join(', ')}`)
      return {
        name,
        file,
        abi: contract.abi,
        bytecode: `0x${contract.evm.bytecode.object}`,
        deployedBytecode: `0x${contract.evm.deployedBytecode.object}`,
        methodIdentifiers: contract.evm.methodIdentifiers,
      }
    }),
  )
}
