import { toBinary } from '@bufbuild/protobuf'
import type { ChainBlock, ChainDriver, ChainSigner, Hex } from '@jhc/chain-port/driver.ts'
import { followBlocks } from '@jhc/chain-port/follow-blocks.ts'
import { bytesOf } from '@jhc/chain-port/legacy-transaction.ts'
import { accountSigner, readRequest } from './account-transactions.ts'
import { addressOfMember } from './addresses.ts'
import { BlockWatch, currentHeight } from './block-watch.ts'
import { ChainClient, refusalOf } from './chain-client.ts'
import { type AuthType, type ChainFacts, readChainFacts, returnsRevertData } from './chain-facts.ts'
import { callContract, readBlockAt, readHeight, readHeightByHash, readTransactionById } from './chain-queries.ts'
import { chainErrors } from './errors.ts'
import { findLogs } from './find-logs.ts'
import { PayloadSchema, type TxRequest, TxRequestSchema, TxStatusCode } from './generated/common_pb.ts'
import type { Identity } from './identities.ts'
import { ContractManager } from './manage-contracts.ts'
import { MemberAddresses } from './member-addresses.ts'
import { MultiSign } from './multi-sign.ts'
import { type NodeAddress, NodeConnection } from './node-connection.ts'
import { NodePool } from './node-pool.ts'
import { readBlock } from './read-block.ts'
import { TransactionSender } from './send-transactions.ts'
import { idsOfHash } from './transaction-hash.ts'

export interface ChainmakerOptions {
  nodes: NodeAddress[]
  chainId: string
  authType: AuthType
  /** The first one asks where no other is named; all may be named as a call's `from`. */
  identities: Identity[]
  now?: () => number
  /** Milliseconds for one request to one node. */
  requestTimeout?: number
  /** Milliseconds for which a question waits when no node can be reached. */
  patience?: number
  inclusionTimeout?: number
  /** Whether this chain has ChainMaker's SM2 precompile; only its operator knows. */
  sm2Precompile?: boolean
  /** Milliseconds between two looks at whether the node that is followed has fallen behind the others. */
  checkLagEvery?: number
}

export interface ChainmakerChain extends ChainDriver {
  facts: ChainFacts
  client: ChainClient
  contracts: ContractManager
  multiSign: MultiSign
  /** Endorsers sign installations, for chains whose policy asks for several administrators. */
  signerOf(identity: Identity, endorsers?: Identity[]): ChainSigner
}

/** Smaller than what a chain takes by default (10 MB of parameters), as large as a mirror swallows with ease. */
const maxTransactionBytes = 1024 * 1024
/** In ChainMaker's EVM since 2.3.2. */
const sm2Precompile: Hex = '0x00000000000000000000000000000000000003ef'
const largestMessage = 100 * 1024 * 1024

export async function openChainmakerChain(options: ChainmakerOptions): Promise<ChainmakerChain> {
  const { identities } = options
  const limits = { timeout: options.requestTimeout ?? 15_000, largestMessage }
  const pool = new NodePool(
    options.nodes.map((node) => new NodeConnection(node, limits)),
    options.patience ?? 5_000,
  )
  const client = new ChainClient(pool, options.chainId, identities[0]!, options.now)
  try {
    return await open(options, client)
  } catch (error) {
    pool.close()
    throw error
  }
}

async function open(options: ChainmakerOptions, client: ChainClient): Promise<ChainmakerChain> {
  const { identities, now = Date.now } = options
  const facts = await readChainFacts(client)
  if (facts.authType.toLowerCase() !== options.authType.toLowerCase())
    throw chainErrors['other-chain']({ found: facts.authType })
  const members = new MemberAddresses(client, facts, identities)
  const watch = new BlockWatch(client, await readHeight(client), options.checkLagEvery ?? 5_000)
  const addressOf = (identity: Identity) => addressOfMember(identity, facts.addressType, facts.hash)
  const byAddress = new Map(identities.map((identity) => [addressOf(identity), identity]))
  const sizeLimit = Math.min(maxTransactionBytes, facts.maxParameterBytes)

  async function refresh(request: TxRequest, account: Hex): Promise<TxRequest | null> {
    const identity = byAddress.get(account)
    if (!identity || request.endorsers.length > 0) return null
    const signer = accountSigner(facts, identity, [], now)
    const { raw } = await signer.signAgain!(toBinary(TxRequestSchema, request), Number(request.payload!.sequence))
    return readRequest(raw)
  }
  const sender = new TransactionSender({
    client,
    facts,
    watch,
    maxTransactionBytes: sizeLimit,
    senderOf: (member) => members.known(member),
    refresh,
    isOwn({ payload, sender }, account) {
      return byAddress.get(account)?.made?.(toBinary(PayloadSchema, payload!), sender!.signature) ?? false
    },
    async isMember(account) {
      const response = await client.ask('CHAIN_CONFIG', 'GET_CHAIN_CONFIG', [], { identity: byAddress.get(account) })
      return response.code === TxStatusCode.SUCCESS || refusalOf(response).code !== 'chain.not-authorised'
    },
    now,
    inclusionTimeout: options.inclusionTimeout ?? 60_000,
  })

  async function getBlock(number: number): Promise<ChainBlock | null> {
    if (number > watch.height && number > (await currentHeight(client, watch))) return null
    const block = await readBlockAt(client, number)
    if (!block) return null
    await members.learn(block)
    return readBlock(block, facts.hash, (member) => members.known(member))
  }
  async function knownBlock(number: number): Promise<ChainBlock> {
    const block = await getBlock(number)
    if (!block) throw chainErrors['nodes-unreachable']({ number })
    return block
  }
  const contracts = new ContractManager(client, facts)
  let closing: Promise<void> | null = null

  return {
    facts,
    client,
    contracts,
    multiSign: new MultiSign(client, contracts),
    capabilities: {
      name: 'chainmaker',
      confirmations: 0,
      maxTransactionBytes: sizeLimit,
      receiptProofs: false,
      headerHash: facts.hash,
      reorganises: false,
      revertData: returnsRevertData(facts.blockVersion),
      ...(options.sm2Precompile ? { sm2Precompile } : {}),
    },
    signerOf(identity, endorsers = []) {
      byAddress.set(addressOf(identity), identity)
      members.add(identity)
      return accountSigner(facts, identity, endorsers, now)
    },
    genesisHash: async () => (await knownBlock(0)).hash,
    async head() {
      const { number, hash, timestamp } = await knownBlock(await currentHeight(client, watch))
      return { number, hash, timestamp }
    },
    getBlock,
    sendRaw: (raw) => sender.send(raw.map((one) => (typeof one === 'string' ? bytesOf(one) : one))),
    async getTransaction(hash) {
      for (const txId of idsOfHash(hash)) {
        const info = await readTransactionById(client, txId)
        if (!info) continue
        // Log numbers count through the block, so the block is read too.
        const block = await knownBlock(Number(info.blockHeight))
        const found = block.transactions.find((transaction) => transaction.hash === hash)
        if (found) return { ...found, blockNumber: block.number, blockHash: block.hash }
      }
      return null
    },
    async getBlockByHash(hash) {
      const height = await readHeightByHash(client, hash)
      return height === null ? null : getBlock(height)
    },
    getLogs: (filter) => findLogs(getBlock, filter),
    nextNonce: (address) => sender.nextNonce(address),
    async call({ to, data, from }) {
      const identity = from === undefined ? identities[0] : byAddress.get(from)
      if (!identity) throw chainErrors['unknown-sender']({ from: from! })
      return callContract(client, facts, { to, data }, identity)
    },
    getReceiptProof: async () => null,
    nodes: () => client.pool.states(),
    subscribe: (fromBlock, onBlock) =>
      followBlocks({ fromBlock, onBlock, getBlock, onNewHead: (listener) => watch.onHead(listener) }),
    close() {
      closing ??= (async () => {
        sender.stop()
        await watch.stop()
        client.pool.close()
      })()
      return closing
    },
  }
}
