// Generated from contracts/AuditAnchor.sol by src/build/write-generated.ts; a test fails when it is stale.
export const auditAnchorAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "admin",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "operator",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "submitter",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "pauser",
      "type": "address"
     },
     {
      "internalType": "uint48",
      "name": "adminDelay",
      "type": "uint48"
     }
    ],
    "internalType": "struct Governance",
    "name": "governance",
    "type": "tuple"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [],
  "name": "AccessControlBadConfirmation",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "schedule",
    "type": "uint48"
   }
  ],
  "name": "AccessControlEnforcedDefaultAdminDelay",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "AccessControlEnforcedDefaultAdminRules",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "defaultAdmin",
    "type": "address"
   }
  ],
  "name": "AccessControlInvalidDefaultAdmin",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "internalType": "bytes32",
    "name": "neededRole",
    "type": "bytes32"
   }
  ],
  "name": "AccessControlUnauthorizedAccount",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EnforcedPause",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ExpectedPause",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "successor",
    "type": "address"
   }
  ],
  "name": "FrozenFor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "seq",
    "type": "uint64"
   }
  ],
  "name": "NotAnchored",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "expectedFrom",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "given",
    "type": "uint64"
   }
  ],
  "name": "NotGapless",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "expectedRoot",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "NotThePrevious",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "fromSeq",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "toSeq",
    "type": "uint64"
   }
  ],
  "name": "RangeInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "bits",
    "type": "uint8"
   },
   {
    "internalType": "uint256",
    "name": "value",
    "type": "uint256"
   }
  ],
  "name": "SafeCastOverflowedUintDowncast",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "StreamInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "writer",
    "type": "address"
   }
  ],
  "name": "StreamOwned",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "SuccessorInvalid",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "fromSeq",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "toSeq",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "previousRoot",
    "type": "bytes32"
   }
  ],
  "name": "AuditAnchored",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [],
  "name": "DefaultAdminDelayChangeCanceled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "newDelay",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "effectSchedule",
    "type": "uint48"
   }
  ],
  "name": "DefaultAdminDelayChangeScheduled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [],
  "name": "DefaultAdminTransferCanceled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "newAdmin",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "acceptSchedule",
    "type": "uint48"
   }
  ],
  "name": "DefaultAdminTransferScheduled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "successor",
    "type": "address"
   }
  ],
  "name": "FrozenInFavourOf",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "Paused",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "previousAdminRole",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "newAdminRole",
    "type": "bytes32"
   }
  ],
  "name": "RoleAdminChanged",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "RoleGranted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "RoleRevoked",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "from",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "to",
    "type": "address"
   }
  ],
  "name": "StreamHandedOver",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "Unpaused",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "DEFAULT_ADMIN_ROLE",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "OPERATOR_ROLE",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "PAUSER_ROLE",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "SUBMITTER_ROLE",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "acceptDefaultAdminTransfer",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "fromSeq",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "toSeq",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "previousRoot",
    "type": "bytes32"
   }
  ],
  "name": "anchor",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "batchAt",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "root",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "fromSeq",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "toSeq",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "blockNumber",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "timestamp",
      "type": "uint64"
     }
    ],
    "internalType": "struct AuditAnchor.Batch",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   }
  ],
  "name": "batchCount",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "seq",
    "type": "uint64"
   }
  ],
  "name": "batchOf",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "root",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "fromSeq",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "toSeq",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "blockNumber",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "timestamp",
      "type": "uint64"
     }
    ],
    "internalType": "struct AuditAnchor.Batch",
    "name": "batch",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "newAdmin",
    "type": "address"
   }
  ],
  "name": "beginDefaultAdminTransfer",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "cancelDefaultAdminTransfer",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "newDelay",
    "type": "uint48"
   }
  ],
  "name": "changeDefaultAdminDelay",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "defaultAdmin",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "defaultAdminDelay",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "defaultAdminDelayIncreaseWait",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "successor_",
    "type": "address"
   }
  ],
  "name": "freeze",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   }
  ],
  "name": "getRoleAdmin",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "grantRole",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "to",
    "type": "address"
   }
  ],
  "name": "handOver",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "hasRole",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   }
  ],
  "name": "latestSeq",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "",
    "type": "uint64"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "owner",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "pause",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "paused",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "pendingDefaultAdmin",
  "outputs": [
   {
    "internalType": "address",
    "name": "newAdmin",
    "type": "address"
   },
   {
    "internalType": "uint48",
    "name": "schedule",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "pendingDefaultAdminDelay",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "newDelay",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "schedule",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "renounceRole",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "revokeRole",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "rollbackDefaultAdminDelay",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "successor",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes4",
    "name": "interfaceId",
    "type": "bytes4"
   }
  ],
  "name": "supportsInterface",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "unpause",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "stream",
    "type": "bytes32"
   }
  ],
  "name": "writerOf",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const
export const auditAnchorBytecode = '0x608060405234801561001057600080fd5b506040516126cb3803806126cb83398101604081905261002f91610289565b60808101518151829182916001600160a01b03811661006857604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff85160217905561009260008261013c565b5050506100c97f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161013c60201b60201c565b506100fe7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161013c60201b60201c565b506101337f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161013c60201b60201c565b50505050610326565b60008261019a5760006101576002546001600160a01b031690565b6001600160a01b03161461017e57604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b6101a483836101ad565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff1661024f576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102073390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016101a7565b5060006101a7565b80516001600160a01b038116811461026e57600080fd5b919050565b805165ffffffffffff8116811461026e57600080fd5b600060a082840312801561029c57600080fd5b5060405160a081016001600160401b03811182821017156102cd57634e487b7160e01b600052604160045260246000fd5b6040526102d983610257565b81526102e760208401610257565b60208201526102f860408401610257565b604082015261030960608401610257565b606082015261031a60808401610273565b60808201529392505050565b612396806103356000396000f3fe608060405234801561001057600080fd5b506004361061020b5760003560e01c806388d3e3271161012a578063af263423116100bd578063d547741f1161008c578063d84b3f2a11610071578063d84b3f2a14610560578063e63ab1e914610573578063f5b541a61461059a57600080fd5b8063d547741f14610545578063d602b9fd1461055857600080fd5b8063af263423146104d6578063cc8463c8146104e9578063cefc1429146104f1578063cf6eefb7146104f957600080fd5b806391d14854116100f957806391d1485414610443578063934eade814610487578063a1eda53c146104a7578063a217fddf146104ce57600080fd5b806388d3e327146103e15780638d1fdf2f146104015780638da5cb5b1461041457806391712a0b1461041c57600080fd5b80635c975abb116101a25780636f74911f116101715780636f74911f146103755780636ff968c3146103965780638456cb59146103bb57806384ef8ffc146103c357600080fd5b80635c975abb14610318578063622d4dfb14610323578063634e93da1461034f578063649a5ec71461036257600080fd5b8063248a9ca3116101de578063248a9ca3146102b95780632f2ff15d146102ea57806336568abe146102fd5780633f4ba83a1461031057600080fd5b806301ffc9a714610210578063022d63fb1461023857806302e6e30d146102545780630aa6220b146102af575b600080fd5b61022361021e366004612015565b6105c1565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161022f565b61028a610262366004612057565b60046020526000908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161022f565b6102b761061d565b005b6102dc6102c7366004612057565b60009081526020819052604090206001015490565b60405190815260200161022f565b6102b76102f8366004612099565b610633565b6102b761030b366004612099565b610678565b6102b7610782565b60035460ff16610223565b610336610331366004612057565b6107b4565b60405167ffffffffffffffff909116815260200161022f565b6102b761035d3660046120c5565b610827565b6102b76103703660046120e0565b61083b565b610388610383366004612120565b61084f565b60405161022f929190612143565b60035461028a90610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6102b7610a23565b60025473ffffffffffffffffffffffffffffffffffffffff1661028a565b6102dc6103ef366004612057565b60009081526005602052604090205490565b6102b761040f3660046120c5565b610a55565b61028a610bbc565b6102dc7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b610223610451366004612099565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61049a6104953660046121aa565b610be2565b60405161022f91906121cc565b6104af610cc1565b6040805165ffffffffffff93841681529290911660208301520161022f565b6102dc600081565b6102b76104e4366004612099565b610d3d565b61023d610f23565b6102b7610fc1565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161022f565b6102b7610553366004612099565b61101d565b6102b761105e565b6102b761056e36600461222d565b611071565b6102dc7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6102dc7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610617575061061782611475565b92915050565b60006106288161150c565b610630611516565b50565b8161066a576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6106748282611523565b5050565b811580156106a0575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b156107785760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff16811515806106f4575065ffffffffffff8116155b8061070757504265ffffffffffff821610155b1561074d576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024015b60405180910390fd5b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610674828261154e565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6107ac8161150c565b6106306115ac565b600081815260056020526040812054801561081d5760008381526005602052604090206107e26001836122aa565b815481106107f2576107f26122bd565b906000526020600020906002020160010160089054906101000a900467ffffffffffffffff16610820565b60005b9392505050565b60006108328161150c565b61067482611629565b60006108468161150c565b610674826116a9565b6040805160a08101825260008082526020808301829052828401829052606083018290526080830182905285825260059052918220805483905b80821015610914576000600261089f83856122ec565b6108a991906122ff565b90508667ffffffffffffffff168482815481106108c8576108c86122bd565b600091825260209091206002909102016001015468010000000000000000900467ffffffffffffffff16101561090a576109038160016122ec565b925061090e565b8091505b50610889565b67ffffffffffffffff8616158061092b5750825482145b15610975576040517fb06bf3e40000000000000000000000000000000000000000000000000000000081526004810188905267ffffffffffffffff87166024820152604401610744565b81838381548110610988576109886122bd565b60009182526020918290206040805160a0810182526002909302909101805483526001015467ffffffffffffffff8082169484019490945268010000000000000000810484169183019190915270010000000000000000000000000000000081048316606083015278010000000000000000000000000000000000000000000000009004909116608082015290955093505050509250929050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610a4d8161150c565b610630611719565b6000610a608161150c565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610ad5576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610744565b73ffffffffffffffffffffffffffffffffffffffff8216301480610b0e575073ffffffffffffffffffffffffffffffffffffffff82163b155b15610b45576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000610bdd60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6040805160a0810182526000808252602082018190529181018290526060810182905260808101919091526000838152600560205260409020805483908110610c2d57610c2d6122bd565b60009182526020918290206040805160a0810182526002909302909101805483526001015467ffffffffffffffff80821694840194909452680100000000000000008104841691830191909152700100000000000000000000000000000000810483166060830152780100000000000000000000000000000000000000000000000090049091166080820152905092915050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610d0457504265ffffffffffff821610155b610d1057600080610d35565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610d678161150c565b610d6f611774565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610de4576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610744565b60008381526004602052604090205473ffffffffffffffffffffffffffffffffffffffff16610e3f576040517f7330707a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e697fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041836117b1565b60008381526004602090815260409182902054825173ffffffffffffffffffffffffffffffffffffffff91821681529085169181019190915284917fb532437104be2b3ca9d8aa5086e02c9d13d9c8453eb48da0ffece82ac9941aa5910160405180910390a25060009182526004602052604090912080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff909216919091179055565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610f6557504265ffffffffffff8216105b610f97576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16610fbb565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114611015576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610744565b610630611837565b81611054576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610674828261192a565b60006110698161150c565b61063061194f565b7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04161109b8161150c565b6110a3611774565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611118576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610744565b6111218661195a565b82158061114157508467ffffffffffffffff168467ffffffffffffffff16105b80611155575067ffffffffffffffff848116145b156111a0576040517fe7fbbeda00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808716600483015285166024820152604401610744565b60008681526005602052604081208054909180821561123a57836111c56001856122aa565b815481106111d5576111d56122bd565b906000526020600020906002020160010160089054906101000a900467ffffffffffffffff166001611207919061233a565b846112136001866122aa565b81548110611223576112236122bd565b90600052602060002090600202016000015461123f565b600160005b915091508167ffffffffffffffff168967ffffffffffffffff16146112ab576040517f5e93936a000000000000000000000000000000000000000000000000000000008152600481018b905267ffffffffffffffff80841660248301528a166044820152606401610744565b8086146112f5576040517fa304d442000000000000000000000000000000000000000000000000000000008152600481018b90526024810182905260448101879052606401610744565b6040805160a08101825288815267ffffffffffffffff808c1660208084019182528c831684860190815243841660608601908152428516608087019081528b5460018181018e5560008e815295909520975160029091029097019687559351959092018054915192519351851678010000000000000000000000000000000000000000000000000277ffffffffffffffffffffffffffffffffffffffffffffffff94861670010000000000000000000000000000000002949094166fffffffffffffffffffffffffffffffff93861668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090931696909516959095171716919091171790555183908b907ff89bd3ee536542f346ba6cc991d51847350699b11f274afc86c372206472c1e790611461908d908d908d908d9067ffffffffffffffff94851681529290931660208301526040820152606081019190915260800190565b60405180910390a350505050505050505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061061757507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610617565b61063081336117b1565b611521600080611a67565b565b60008281526020819052604090206001015461153e8161150c565b6115488383611bc1565b50505050565b73ffffffffffffffffffffffffffffffffffffffff8116331461159d576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6115a78282611c81565b505050565b6115b4611ce3565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b6000611633610f23565b61163c42611d1f565b611646919061235a565b90506116528282611d6f565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b60006116b482611e0b565b6116bd42611d1f565b6116c7919061235a565b90506116d38282611a67565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b611721611774565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586115ff3390565b60035460ff1615611521576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610674576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610744565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061188757504265ffffffffffff821610155b156118c8576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610744565b6118f160006118ec60025473ffffffffffffffffffffffffffffffffffffffff1690565b611c81565b506118fd600083611bc1565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546119458161150c565b6115488383611c81565b611521600080611d6f565b6000819003611995576040517f7330707a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008181526004602052604090205473ffffffffffffffffffffffffffffffffffffffff16806119f957600082815260046020526040902080547fffffffffffffffffffffffff000000000000000000000000000000000000000016331790555050565b73ffffffffffffffffffffffffffffffffffffffff81163314610674576040517f6902df470000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff82166024820152604401610744565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015611b3c574265ffffffffffff82161015611b12576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055611b3c565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b600082611c77576000611be960025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614611c36576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b6108208383611e5e565b600082158015611cab575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15611cd957600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b6108208383611f5a565b60035460ff16611521576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115611d6b576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610744565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff8816171790935590041680156115a7576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080611e16610f23565b90508065ffffffffffff168365ffffffffffff1611611e3e57611e398382612378565b610820565b61082065ffffffffffff8416620697806000828218828410028218610820565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16611f525760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611ef03390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610617565b506000610617565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615611f525760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610617565b60006020828403121561202757600080fd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461082057600080fd5b60006020828403121561206957600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461209457600080fd5b919050565b600080604083850312156120ac57600080fd5b823591506120bc60208401612070565b90509250929050565b6000602082840312156120d757600080fd5b61082082612070565b6000602082840312156120f257600080fd5b813565ffffffffffff8116811461082057600080fd5b803567ffffffffffffffff8116811461209457600080fd5b6000806040838503121561213357600080fd5b823591506120bc60208401612108565b82815260c0810161082060208301848051825267ffffffffffffffff602082015116602083015267ffffffffffffffff604082015116604083015267ffffffffffffffff606082015116606083015267ffffffffffffffff60808201511660808301525050565b600080604083850312156121bd57600080fd5b50508035926020909101359150565b60a0810161061782848051825267ffffffffffffffff602082015116602083015267ffffffffffffffff604082015116604083015267ffffffffffffffff606082015116606083015267ffffffffffffffff60808201511660808301525050565b600080600080600060a0868803121561224557600080fd5b8535945061225560208701612108565b935061226360408701612108565b94979396509394606081013594506080013592915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b818103818111156106175761061761227b565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b808201808211156106175761061761227b565b600082612335577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b500490565b67ffffffffffffffff81811683821601908111156106175761061761227b565b65ffffffffffff81811683821601908111156106175761061761227b565b65ffffffffffff82811682821603908111156106175761061761227b56' as const
export const auditAnchorDeployedBytecode = '0x608060405234801561001057600080fd5b506004361061020b5760003560e01c806388d3e3271161012a578063af263423116100bd578063d547741f1161008c578063d84b3f2a11610071578063d84b3f2a14610560578063e63ab1e914610573578063f5b541a61461059a57600080fd5b8063d547741f14610545578063d602b9fd1461055857600080fd5b8063af263423146104d6578063cc8463c8146104e9578063cefc1429146104f1578063cf6eefb7146104f957600080fd5b806391d14854116100f957806391d1485414610443578063934eade814610487578063a1eda53c146104a7578063a217fddf146104ce57600080fd5b806388d3e327146103e15780638d1fdf2f146104015780638da5cb5b1461041457806391712a0b1461041c57600080fd5b80635c975abb116101a25780636f74911f116101715780636f74911f146103755780636ff968c3146103965780638456cb59146103bb57806384ef8ffc146103c357600080fd5b80635c975abb14610318578063622d4dfb14610323578063634e93da1461034f578063649a5ec71461036257600080fd5b8063248a9ca3116101de578063248a9ca3146102b95780632f2ff15d146102ea57806336568abe146102fd5780633f4ba83a1461031057600080fd5b806301ffc9a714610210578063022d63fb1461023857806302e6e30d146102545780630aa6220b146102af575b600080fd5b61022361021e366004612015565b6105c1565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161022f565b61028a610262366004612057565b60046020526000908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161022f565b6102b761061d565b005b6102dc6102c7366004612057565b60009081526020819052604090206001015490565b60405190815260200161022f565b6102b76102f8366004612099565b610633565b6102b761030b366004612099565b610678565b6102b7610782565b60035460ff16610223565b610336610331366004612057565b6107b4565b60405167ffffffffffffffff909116815260200161022f565b6102b761035d3660046120c5565b610827565b6102b76103703660046120e0565b61083b565b610388610383366004612120565b61084f565b60405161022f929190612143565b60035461028a90610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6102b7610a23565b60025473ffffffffffffffffffffffffffffffffffffffff1661028a565b6102dc6103ef366004612057565b60009081526005602052604090205490565b6102b761040f3660046120c5565b610a55565b61028a610bbc565b6102dc7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b610223610451366004612099565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61049a6104953660046121aa565b610be2565b60405161022f91906121cc565b6104af610cc1565b6040805165ffffffffffff93841681529290911660208301520161022f565b6102dc600081565b6102b76104e4366004612099565b610d3d565b61023d610f23565b6102b7610fc1565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161022f565b6102b7610553366004612099565b61101d565b6102b761105e565b6102b761056e36600461222d565b611071565b6102dc7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6102dc7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610617575061061782611475565b92915050565b60006106288161150c565b610630611516565b50565b8161066a576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6106748282611523565b5050565b811580156106a0575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b156107785760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff16811515806106f4575065ffffffffffff8116155b8061070757504265ffffffffffff821610155b1561074d576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024015b60405180910390fd5b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610674828261154e565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6107ac8161150c565b6106306115ac565b600081815260056020526040812054801561081d5760008381526005602052604090206107e26001836122aa565b815481106107f2576107f26122bd565b906000526020600020906002020160010160089054906101000a900467ffffffffffffffff16610820565b60005b9392505050565b60006108328161150c565b61067482611629565b60006108468161150c565b610674826116a9565b6040805160a08101825260008082526020808301829052828401829052606083018290526080830182905285825260059052918220805483905b80821015610914576000600261089f83856122ec565b6108a991906122ff565b90508667ffffffffffffffff168482815481106108c8576108c86122bd565b600091825260209091206002909102016001015468010000000000000000900467ffffffffffffffff16101561090a576109038160016122ec565b925061090e565b8091505b50610889565b67ffffffffffffffff8616158061092b5750825482145b15610975576040517fb06bf3e40000000000000000000000000000000000000000000000000000000081526004810188905267ffffffffffffffff87166024820152604401610744565b81838381548110610988576109886122bd565b60009182526020918290206040805160a0810182526002909302909101805483526001015467ffffffffffffffff8082169484019490945268010000000000000000810484169183019190915270010000000000000000000000000000000081048316606083015278010000000000000000000000000000000000000000000000009004909116608082015290955093505050509250929050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610a4d8161150c565b610630611719565b6000610a608161150c565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610ad5576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610744565b73ffffffffffffffffffffffffffffffffffffffff8216301480610b0e575073ffffffffffffffffffffffffffffffffffffffff82163b155b15610b45576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000610bdd60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6040805160a0810182526000808252602082018190529181018290526060810182905260808101919091526000838152600560205260409020805483908110610c2d57610c2d6122bd565b60009182526020918290206040805160a0810182526002909302909101805483526001015467ffffffffffffffff80821694840194909452680100000000000000008104841691830191909152700100000000000000000000000000000000810483166060830152780100000000000000000000000000000000000000000000000090049091166080820152905092915050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610d0457504265ffffffffffff821610155b610d1057600080610d35565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610d678161150c565b610d6f611774565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610de4576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610744565b60008381526004602052604090205473ffffffffffffffffffffffffffffffffffffffff16610e3f576040517f7330707a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e697fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041836117b1565b60008381526004602090815260409182902054825173ffffffffffffffffffffffffffffffffffffffff91821681529085169181019190915284917fb532437104be2b3ca9d8aa5086e02c9d13d9c8453eb48da0ffece82ac9941aa5910160405180910390a25060009182526004602052604090912080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff909216919091179055565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610f6557504265ffffffffffff8216105b610f97576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16610fbb565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114611015576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610744565b610630611837565b81611054576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610674828261192a565b60006110698161150c565b61063061194f565b7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04161109b8161150c565b6110a3611774565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611118576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610744565b6111218661195a565b82158061114157508467ffffffffffffffff168467ffffffffffffffff16105b80611155575067ffffffffffffffff848116145b156111a0576040517fe7fbbeda00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808716600483015285166024820152604401610744565b60008681526005602052604081208054909180821561123a57836111c56001856122aa565b815481106111d5576111d56122bd565b906000526020600020906002020160010160089054906101000a900467ffffffffffffffff166001611207919061233a565b846112136001866122aa565b81548110611223576112236122bd565b90600052602060002090600202016000015461123f565b600160005b915091508167ffffffffffffffff168967ffffffffffffffff16146112ab576040517f5e93936a000000000000000000000000000000000000000000000000000000008152600481018b905267ffffffffffffffff80841660248301528a166044820152606401610744565b8086146112f5576040517fa304d442000000000000000000000000000000000000000000000000000000008152600481018b90526024810182905260448101879052606401610744565b6040805160a08101825288815267ffffffffffffffff808c1660208084019182528c831684860190815243841660608601908152428516608087019081528b5460018181018e5560008e815295909520975160029091029097019687559351959092018054915192519351851678010000000000000000000000000000000000000000000000000277ffffffffffffffffffffffffffffffffffffffffffffffff94861670010000000000000000000000000000000002949094166fffffffffffffffffffffffffffffffff93861668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090931696909516959095171716919091171790555183908b907ff89bd3ee536542f346ba6cc991d51847350699b11f274afc86c372206472c1e790611461908d908d908d908d9067ffffffffffffffff94851681529290931660208301526040820152606081019190915260800190565b60405180910390a350505050505050505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061061757507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610617565b61063081336117b1565b611521600080611a67565b565b60008281526020819052604090206001015461153e8161150c565b6115488383611bc1565b50505050565b73ffffffffffffffffffffffffffffffffffffffff8116331461159d576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6115a78282611c81565b505050565b6115b4611ce3565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b6000611633610f23565b61163c42611d1f565b611646919061235a565b90506116528282611d6f565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b60006116b482611e0b565b6116bd42611d1f565b6116c7919061235a565b90506116d38282611a67565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b611721611774565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586115ff3390565b60035460ff1615611521576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610674576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610744565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061188757504265ffffffffffff821610155b156118c8576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610744565b6118f160006118ec60025473ffffffffffffffffffffffffffffffffffffffff1690565b611c81565b506118fd600083611bc1565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546119458161150c565b6115488383611c81565b611521600080611d6f565b6000819003611995576040517f7330707a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008181526004602052604090205473ffffffffffffffffffffffffffffffffffffffff16806119f957600082815260046020526040902080547fffffffffffffffffffffffff000000000000000000000000000000000000000016331790555050565b73ffffffffffffffffffffffffffffffffffffffff81163314610674576040517f6902df470000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff82166024820152604401610744565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015611b3c574265ffffffffffff82161015611b12576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055611b3c565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b600082611c77576000611be960025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614611c36576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b6108208383611e5e565b600082158015611cab575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15611cd957600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b6108208383611f5a565b60035460ff16611521576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115611d6b576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610744565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff8816171790935590041680156115a7576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080611e16610f23565b90508065ffffffffffff168365ffffffffffff1611611e3e57611e398382612378565b610820565b61082065ffffffffffff8416620697806000828218828410028218610820565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16611f525760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611ef03390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610617565b506000610617565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615611f525760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610617565b60006020828403121561202757600080fd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461082057600080fd5b60006020828403121561206957600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461209457600080fd5b919050565b600080604083850312156120ac57600080fd5b823591506120bc60208401612070565b90509250929050565b6000602082840312156120d757600080fd5b61082082612070565b6000602082840312156120f257600080fd5b813565ffffffffffff8116811461082057600080fd5b803567ffffffffffffffff8116811461209457600080fd5b6000806040838503121561213357600080fd5b823591506120bc60208401612108565b82815260c0810161082060208301848051825267ffffffffffffffff602082015116602083015267ffffffffffffffff604082015116604083015267ffffffffffffffff606082015116606083015267ffffffffffffffff60808201511660808301525050565b600080604083850312156121bd57600080fd5b50508035926020909101359150565b60a0810161061782848051825267ffffffffffffffff602082015116602083015267ffffffffffffffff604082015116604083015267ffffffffffffffff606082015116606083015267ffffffffffffffff60808201511660808301525050565b600080600080600060a0868803121561224557600080fd5b8535945061225560208701612108565b935061226360408701612108565b94979396509394606081013594506080013592915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b818103818111156106175761061761227b565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b808201808211156106175761061761227b565b600082612335577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b500490565b67ffffffffffffffff81811683821601908111156106175761061761227b565b65ffffffffffff81811683821601908111156106175761061761227b565b65ffffffffffff82811682821603908111156106175761061761227b56' as const
