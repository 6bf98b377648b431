import { compileContracts } from './compile-contracts.ts'

const kebab = (name: string) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()

/** What src/generated must hold: file name → text. Compared by a test, written by `write-generated.ts`. */
export function generatedFiles(): Map<string, string> {
  return new Map(
    compileContracts().map((contract) => {
      const variable = contract.name.charAt(0).toLowerCase() + contract.name.slice(1)
      const text = [
        `// Generated from contracts/${contract.file} by src/build/write-generated.ts; a test fails when it is stale.`,
        `export const ${variable}Abi = ${JSON.stringify(contract.abi, null, 1)} as const`,
        `export const ${variable}Bytecode = '${contract.bytecode}' as const`,
        `export const ${variable}DeployedBytecode = '${contract.deployedBytecode}' as const`,
        '',
      ].join('\n')
      return [`${kebab(contract.name)}.ts`, text]
    }),
  )
}
