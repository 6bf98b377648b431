import { ChainNetwork } from './chain-network.ts'

/** A process with a network of its own, to be killed. */
await ChainNetwork.up(process.argv[2]!, { owned: true, validators: 1 })
process.stdout.write('up\n')
setInterval(() => {}, 60_000)
