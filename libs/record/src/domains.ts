/** Domain bytes of ADR 0001: the first byte of everything that is hashed, so that no hash can stand for another kind. */
export const domain = {
  fieldLeaf: 0x00,
  recordNode: 0x01,
  fieldSalt: 0x02,
  paddingLeaf: 0x03,
  fingerprint: 0x04,
  commitment: 0x05,
  commitmentSalt: 0x06,
  entryLeaf: 0x10,
  batchNode: 0x11,
  batchRoot: 0x12,
  batchId: 0x13,
  changeLeaf: 0x14,
  auditLeaf: 0x15,
  holderLeaf: 0x16,
  hostLogLeaf: 0x17,
} as const

/** A field tree never has fewer leaves than this (ADR 0001 §4). */
export const minimumLeaves = 16
