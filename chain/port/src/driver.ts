import type { HeaderHash } from './header-hash.ts'

/**
 * The one port through which the platform speaks to a chain. Every driver has the same file names and passes the same
 * conformance suite; the core never names a driver. Hex values are lower case with `0x`; block numbers and gas are numbers or bigints as typed.
 */
export type Hex = `0x${string}`

export interface ChainCapabilities {
  /** Driver name as shown on screens and in health: `embedded`, `evm`, `chainmaker`. */
  name: string
  /** A block is final once this many blocks follow it: 0 = at once. */
  confirmations: number
  /** Largest serialised transaction in bytes. */
  maxTransactionBytes: number
  /** Does the chain hand out receipt proofs that verify against a block header? */
  receiptProofs: boolean
  /** By what a block's hash follows from its header's bytes; Keccak-256 where absent. */
  headerHash?: HeaderHash
  /** Can a block that was seen be replaced later? */
  reorganises: boolean
  /** Where the chain verifies SM2 itself, as its operator says; contracts are then deployed with the verifier that asks there. */
  sm2Precompile?: Hex
  /** False where the chain keeps the data of a reverted call to itself; then `chain.call-reverted` carries `0x`. */
  revertData?: boolean
  /**
   * True where what a node takes waits in its pool before it is in a block, and may be lost with the node: then a number is never given
   * to another payload while the first signed one may still come into a block, and what waits long is sent again or replaced.
   */
  pool?: boolean
}

export interface ChainHead {
  number: number
  hash: Hex
  timestamp: number
}

export interface ChainLog {
  address: Hex
  topics: Hex[]
  data: Hex
  logIndex: number
}

export interface ChainTransaction {
  hash: Hex
  index: number
  from: Hex
  to: Hex | null
  nonce: number
  input: Hex
  /** The same bytes, where the driver has them at hand. */
  inputBytes?: Uint8Array
  status: 'success' | 'reverted'
  gasUsed: bigint
  contractAddress: Hex | null
  logs: ChainLog[]
}

export interface ChainBlock {
  number: number
  hash: Hex
  parentHash: Hex
  /** Seconds since 1970. */
  timestamp: number
  /** The header's canonical bytes: its hash is `hash`. */
  headerRlp: Hex
  transactions: ChainTransaction[]
}

export interface TransactionRequest {
  to: Hex | null
  /** Bytes where the caller has them: as hex they would be copied several times on their way. */
  data: Hex | Uint8Array
  gas: bigint
  /** Wei a gas; where absent the signer's own, 0 on chains without fees. */
  gasPrice?: bigint
}

/**
 * What a node says to a transaction that it does not take. `rejected` will never be taken; `underpriced` may be with a higher price;
 * `full` and `insufficient-funds` may be later; the others speak of its number.
 */
export type SendRefusal =
  | 'nonce-too-low'
  | 'nonce-gap'
  | 'known'
  | 'full'
  | 'rejected'
  | 'underpriced'
  | 'insufficient-funds'

export interface LogFilter {
  /** Both inclusive. */
  fromBlock: number
  toBlock: number
  address?: Hex[]
  /** One position: null = any, else any of these. */
  topics?: Array<Hex[] | null>
}

/** One node of a chain of several, as the driver sees it. */
export interface ChainNode {
  /** Host and port; no credentials. */
  name: string
  /** `doubted`: it could not prove the head that it shows; `foreign`: another genesis. Only who is well is read from. */
  state: 'well' | 'lagging' | 'unreachable' | 'doubted' | 'foreign'
  head: number | null
  /** Blocks behind the head that counts. */
  lag: number | null
  latencyMs: number
  /** The one that takes the transactions. */
  sendsHere: boolean
}

/** Signs for one chain account; the key stays behind it. */
export interface ChainSigner {
  address: Hex
  /** Serialised signed transaction, ready for `sendRaw`. */
  sign(request: TransactionRequest & { nonce: number }): Promise<{ raw: Uint8Array; hash: Hex }>
  /** What `raw` asks for under another nonce; only for chains whose transactions are not Ethereum's. */
  signAgain?(raw: Uint8Array, nonce: number): Promise<{ raw: Uint8Array; hash: Hex }>
}

/** Proof that a receipt is in a block: RLP trie nodes from receiptsRoot down, plus the header. */
export interface ReceiptProof {
  blockNumber: number
  blockHash: Hex
  headerRlp: Hex
  transactionIndex: number
  transactionHash: Hex
  /** Trie nodes, root first. */
  nodes: Hex[]
}

export interface ChainDriver {
  capabilities: ChainCapabilities
  genesisHash(): Promise<Hex>
  head(): Promise<ChainHead>
  getBlock(number: number): Promise<ChainBlock | null>
  /** Accepts signed transactions in order; resolves once the node has taken them durably or has refused them one by one. */
  sendRaw(raw: Array<Hex | Uint8Array>): Promise<Array<{ hash: Hex } | { error: SendRefusal; message: string }>>
  /** Null while the transaction is not in a block. */
  getTransaction(hash: Hex): Promise<(ChainTransaction & { blockNumber: number; blockHash: Hex }) | null>
  /** What the account's next transaction must carry; on chains with a pool, counting what is in blocks only. */
  nextNonce(address: Hex): Promise<number>
  /** Numbers below it are used for good. Only where blocks can be replaced. */
  finalNonce?(address: Hex): Promise<number>
  /** Wei a gas that the nodes ask for at present. Only where there are fees. */
  gasPrice?(): Promise<bigint>
  getBlockByHash?(hash: Hex): Promise<ChainBlock | null>
  /** In chain order. */
  getLogs?(filter: LogFilter): Promise<Array<ChainLog & { blockNumber: number; transactionHash: Hex }>>
  /** Read-only contract call at the head; a revert throws `chain.call-reverted` with the data. */
  call(request: { to: Hex; data: Hex; from?: Hex }): Promise<Hex>
  getReceiptProof(transactionHash: Hex): Promise<ReceiptProof | null>
  /** Only where there are several. */
  nodes?(): ChainNode[]
  /** Calls back for each new block from `fromBlock` on, in order, each at least once; a reorganisation shows as a block whose number was delivered before. */
  subscribe(fromBlock: number, onBlock: (block: ChainBlock) => Promise<void>): { stop(): Promise<void> }
  close(): Promise<void>
}
