/**
 * Private keys of organisations and nodes that the platform keeps for them, each found by its public key (`04`…, hex). The demo has
 * one; elsewhere there is none, and organisations sign for themselves.
 */
export interface Keyring {
  /** Makes a key pair for an organisation or node, keeps it durably and gives the public key. */
  make(holderId: string): Promise<string>
  holds(publicKey: string): Promise<boolean>
  /** SM2 signature r ‖ s over `message` with a key that is held. */
  sign(publicKey: string, message: Uint8Array): Promise<Uint8Array>
}
