import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { DescFile } from '@bufbuild/protobuf'

const folder = new URL('../proto/', import.meta.url)

for (const name of readdirSync(folder).filter((file) => file.endsWith('.proto'))) {
  const base = name.replace('.proto', '')
  test(`generated/${base}_pb.ts says what ${name} says`, async () => {
    const module = await import(`./generated/${base}_pb.ts`)
    const file: DescFile = module[`file_${base}`]
    const written = readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^[^/].* = \d+;$|^(message|enum|rpc)/.test(line))
    const generated: string[] = []
    for (const message of file.messages) {
      generated.push(`message ${message.name} {`)
      for (const inner of message.nestedMessages.filter((one) => !one.name.endsWith('Entry'))) {
        generated.push(`message ${inner.name} {`, ...inner.fields.map((field) => line(field)))
      }
      generated.push(...message.fields.map((field) => line(field)))
    }
    for (const one of file.enums)
      generated.push(`enum ${one.name} {`, ...one.values.map((value) => `${value.name} = ${value.number};`))
    for (const service of file.services)
      for (const method of service.methods) {
        const answer = `${method.methodKind === 'server_streaming' ? 'stream ' : ''}${method.output.typeName}`
        generated.push(`rpc ${method.name}(${method.input.typeName}) returns (${answer});`)
      }
    assert.deepEqual(generated.toSorted(), written.toSorted())

    function line(field: DescFile['messages'][0]['fields'][0]): string {
      return `${typeOf(field)} ${field.name} = ${field.number};`
    }
    function typeOf(field: DescFile['messages'][0]['fields'][0]): string {
      if (field.fieldKind === 'map') return 'map<string, bytes>'
      const repeated = field.fieldKind === 'list' ? 'repeated ' : ''
      if (field.message) return repeated + local(field.message.typeName)
      if (field.enum) return repeated + local(field.enum.typeName)
      const scalars = { 1: 'double', 2: 'float', 3: 'int64', 4: 'uint64', 5: 'int32', 8: 'bool', 9: 'string' }
      return repeated + ({ ...scalars, 12: 'bytes', 13: 'uint32' } as Record<number, string>)[field.scalar!]
    }
    function local(typeName: string): string {
      const short = typeName.split('.').at(-1)!
      return typeName.startsWith(`${base}.`) ? short : typeName
    }
  })
}
