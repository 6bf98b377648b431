// Generated from contracts/ContractRegistry.sol by src/build/write-generated.ts; a test fails when it is stale.
export const contractRegistryAbi = [
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
  "inputs": [
   {
    "internalType": "address",
    "name": "target",
    "type": "address"
   },
   {
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   }
  ],
  "name": "AddressTaken",
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
  "inputs": [],
  "name": "NameInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "target",
    "type": "address"
   }
  ],
  "name": "NoCode",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "expected",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "given",
    "type": "address"
   }
  ],
  "name": "NotThePredecessor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "target",
    "type": "address"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "found",
    "type": "bytes32"
   }
  ],
  "name": "OtherCode",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "version",
    "type": "uint256"
   }
  ],
  "name": "RevokedAlready",
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
  "name": "SuccessorInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "version",
    "type": "uint256"
   }
  ],
  "name": "UnknownVersion",
  "type": "error"
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
    "name": "name",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint256",
    "name": "version",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "target",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "codeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "previous",
    "type": "address"
   }
  ],
  "name": "Registered",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint256",
    "name": "version",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "target",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "reason",
    "type": "bytes32"
   }
  ],
  "name": "Revoked",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   }
  ],
  "name": "current",
  "outputs": [
   {
    "internalType": "address",
    "name": "target",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "version",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
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
    "internalType": "address",
    "name": "target",
    "type": "address"
   }
  ],
  "name": "inspect",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "version",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "codeHash",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "nameAt",
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
  "name": "nameCount",
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
    "internalType": "address",
    "name": "target",
    "type": "address"
   }
  ],
  "name": "nameOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
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
    "name": "name",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "target",
    "type": "address"
   },
   {
    "internalType": "bytes32",
    "name": "codeHash",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "previous",
    "type": "address"
   }
  ],
  "name": "register",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "version",
    "type": "uint256"
   }
  ],
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
  "name": "renounceRole",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "version",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "reason",
    "type": "bytes32"
   }
  ],
  "name": "revoke",
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
    "name": "name",
    "type": "bytes32"
   }
  ],
  "name": "versionCount",
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
    "name": "name",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "version",
    "type": "uint256"
   }
  ],
  "name": "versionOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "target",
      "type": "address"
     },
     {
      "internalType": "bytes32",
      "name": "codeHash",
      "type": "bytes32"
     },
     {
      "internalType": "address",
      "name": "previous",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "sinceBlock",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "revokedInBlock",
      "type": "uint64"
     }
    ],
    "internalType": "struct ContractRegistry.Version",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const
export const contractRegistryBytecode = '0x608060405234801561001057600080fd5b5060405161262a38038061262a83398101604081905261002f91610287565b608081015181518291906001600160a01b03811661006757604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff85160217905561009160008261013a565b5050506100c87f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161013a60201b60201c565b506100fd7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161013a60201b60201c565b506101327f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161013a60201b60201c565b505050610324565b6000826101985760006101556002546001600160a01b031690565b6001600160a01b03161461017c57604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b6101a283836101ab565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff1661024d576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102053390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016101a5565b5060006101a5565b80516001600160a01b038116811461026c57600080fd5b919050565b805165ffffffffffff8116811461026c57600080fd5b600060a082840312801561029a57600080fd5b5060405160a081016001600160401b03811182821017156102cb57634e487b7160e01b600052604160045260246000fd5b6040526102d783610255565b81526102e560208401610255565b60208201526102f660408401610255565b604082015261030760608401610255565b606082015261031860808401610271565b60808201529392505050565b6122f7806103336000396000f3fe608060405234801561001057600080fd5b50600436106102415760003560e01c806384ef8ffc11610145578063cc8463c8116100bd578063d602b9fd1161008c578063e63ab1e911610071578063e63ab1e914610657578063f5b541a61461067e578063f5c57382146106a557600080fd5b8063d602b9fd1461063c578063d99b5a6c1461064457600080fd5b8063cc8463c8146105cd578063cefc1429146105d5578063cf6eefb7146105dd578063d547741f1461062957600080fd5b806391712a0b11610114578063a1eda53c116100f9578063a1eda53c1461057e578063a217fddf146105a5578063c39e4d22146105ad57600080fd5b806391712a0b1461051357806391d148541461053a57600080fd5b806384ef8ffc146104c75780638a889c97146104e55780638d1fdf2f146104f85780638da5cb5b1461050b57600080fd5b80633f4ba83a116101d8578063649a5ec7116101a757806373ff93a21161018c57806373ff93a21461047857806375b03455146104805780638456cb59146104bf57600080fd5b8063649a5ec71461041b5780636ff968c31461042e57600080fd5b80633f4ba83a146103605780635c975abb146103685780635fccc5f914610373578063634e93da1461040857600080fd5b80630aa6220b116102145780630aa6220b1461030d578063248a9ca3146103175780632f2ff15d1461033a57806336568abe1461034d57600080fd5b806301ffc9a714610246578063022d63fb1461026e578063065b1c3c1461028a57806306d9c55b146102ec575b600080fd5b6102596102543660046120b0565b6106c5565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610265565b6102d161029836600461211b565b73ffffffffffffffffffffffffffffffffffffffff16600081815260056020908152604080832054600690925290912054909290913f90565b60408051938452602084019290925290820152606001610265565b6102ff6102fa366004612136565b610721565b604051908152602001610265565b610315610748565b005b6102ff610325366004612136565b60009081526020819052604090206001015490565b61031561034836600461214f565b61075e565b61031561035b36600461214f565b6107a3565b6103156108ad565b60035460ff16610259565b61038661038136600461217b565b6108df565b6040516102659190600060a08201905073ffffffffffffffffffffffffffffffffffffffff83511682526020830151602083015273ffffffffffffffffffffffffffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b61031561041636600461211b565b610a1f565b61031561042936600461219d565b610a33565b60035461045390610100900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610265565b6007546102ff565b61049361048e366004612136565b610a47565b6040805173ffffffffffffffffffffffffffffffffffffffff9093168352602083019190915201610265565b610315610b44565b60025473ffffffffffffffffffffffffffffffffffffffff16610453565b6103156104f33660046121c5565b610b76565b61031561050636600461211b565b610d78565b610453610edf565b6102ff7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61025961054836600461214f565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b610586610f05565b6040805165ffffffffffff938416815292909116602083015201610265565b6102ff600081565b6102ff6105bb366004612136565b60009081526004602052604090205490565b610273610f81565b61031561101f565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610265565b61031561063736600461214f565b61107b565b6103156110bc565b6102ff6106523660046121f1565b6110cf565b6102ff7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6102ff7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b6102ff6106b336600461211b565b60056020526000908152604090205481565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f3149878600000000000000000000000000000000000000000000000000000000148061071b575061071b82611616565b92915050565b60006007828154811061073657610736612237565b90600052602060002001549050919050565b6000610753816116ad565b61075b6116b7565b50565b81610795576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61079f82826116c4565b5050565b811580156107cb575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b156108a35760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff168115158061081f575065ffffffffffff8116155b8061083257504265ffffffffffff821610155b15610878576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024015b60405180910390fd5b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b61079f82826116ef565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6108d7816116ad565b61075b61174d565b6040805160a081018252600080825260208201819052918101829052606081018290526080810191909152811580610924575060008381526004602052604090205482115b15610965576040517f1f43cc36000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260440161086f565b600083815260046020526040902061097e600184612295565b8154811061098e5761098e612237565b60009182526020918290206040805160a0810182526004909302909101805473ffffffffffffffffffffffffffffffffffffffff908116845260018201549484019490945260028101549384169183019190915267ffffffffffffffff7401000000000000000000000000000000000000000090930483166060830152600301549091166080820152905092915050565b6000610a2a816116ad565b61079f826117ca565b6000610a3e816116ad565b61079f8261184a565b600081815260046020526040812054808203610a99576040517f1f43cc36000000000000000000000000000000000000000000000000000000008152600481018490526000602482015260440161086f565b6000838152600460205260408120610ab2600184612295565b81548110610ac257610ac2612237565b60009182526020909120600490910201600381015490915067ffffffffffffffff1615610b25576040517fd3e5f5be000000000000000000000000000000000000000000000000000000008152600481018590526024810183905260440161086f565b5473ffffffffffffffffffffffffffffffffffffffff16939092509050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610b6e816116ad565b61075b6118ba565b6000610b81816116ad565b610b89611915565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610bfe576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161086f565b821580610c18575060008481526004602052604090205483115b15610c59576040517f1f43cc36000000000000000000000000000000000000000000000000000000008152600481018590526024810184905260440161086f565b6000848152600460205260408120610c72600186612295565b81548110610c8257610c82612237565b60009182526020909120600490910201600381015490915067ffffffffffffffff1615610ce5576040517fd3e5f5be000000000000000000000000000000000000000000000000000000008152600481018690526024810185905260440161086f565b6003810180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164367ffffffffffffffff1617905580546040805173ffffffffffffffffffffffffffffffffffffffff909216825260208201859052859187917fb045dd18c9f65905bbb3e7f4b5213cd9a75ed4655e3c99341aba1362850edf0e910160405180910390a35050505050565b6000610d83816116ad565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610df8576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161086f565b73ffffffffffffffffffffffffffffffffffffffff8216301480610e31575073ffffffffffffffffffffffffffffffffffffffff82163b155b15610e68576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000610f0060025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610f4857504265ffffffffffff821610155b610f5457600080610f79565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610fc357504265ffffffffffff8216105b610ff5576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16611019565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114611073576040517fc22c802200000000000000000000000000000000000000000000000000000000815233600482015260240161086f565b61075b611952565b816110b2576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61079f8282611a45565b60006110c7816116ad565b61075b611a6a565b60007f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296110fb816116ad565b611103611915565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611178576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161086f565b60008690036111b3576040517f7ca3202600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8473ffffffffffffffffffffffffffffffffffffffff163b60000361121c576040517f674520b600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260240161086f565b838573ffffffffffffffffffffffffffffffffffffffff163f14611293576040517f0fb931c400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201819052602482018690523f604482015260640161086f565b73ffffffffffffffffffffffffffffffffffffffff8516600090815260056020526040902054156113205773ffffffffffffffffffffffffffffffffffffffff8516600081815260056020526040908190205490517f16c833820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161086f565b6000868152600460205260409020805461133b9060016122a8565b815490935060009015611394578154829061135890600190612295565b8154811061136857611368612237565b600091825260209091206004909102015473ffffffffffffffffffffffffffffffffffffffff16611397565b60005b90508473ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614611425576040517f988248f40000000000000000000000000000000000000000000000000000000081526004810189905273ffffffffffffffffffffffffffffffffffffffff80831660248301528616604482015260640161086f565b815460000361146457600780546001810182556000919091527fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c688018890555b6040805160a08101825273ffffffffffffffffffffffffffffffffffffffff808a1680835260208084018b81528a841685870190815267ffffffffffffffff438116606088019081526000608089018181528c5460018181018f558e84528884209b516004909202909b018054918b167fffffffffffffffffffffffff000000000000000000000000000000000000000090921691909117815595519986019990995592516002850180549251841674010000000000000000000000000000000000000000027fffffffff00000000000000000000000000000000000000000000000000000000909316919098161717909555945160039091018054919094167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000909116179092558252600581528282208b90556006905281902085905551849089907f5015879f6de9f32f45319b7d9e7869e2b145561cf7a9513950149fa98093b8e690611603908b908b908b9073ffffffffffffffffffffffffffffffffffffffff93841681526020810192909252909116604082015260600190565b60405180910390a3505050949350505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061071b57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff0000000000000000000000000000000000000000000000000000000083161461071b565b61075b8133611a75565b6116c2600080611afb565b565b6000828152602081905260409020600101546116df816116ad565b6116e98383611c55565b50505050565b73ffffffffffffffffffffffffffffffffffffffff8116331461173e576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6117488282611d1c565b505050565b611755611d7e565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b60006117d4610f81565b6117dd42611dba565b6117e791906122bb565b90506117f38282611e0a565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b600061185582611ea6565b61185e42611dba565b61186891906122bb565b90506118748282611afb565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b6118c2611915565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586117a03390565b60035460ff16156116c2576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff168015806119a257504265ffffffffffff821610155b156119e3576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff8216600482015260240161086f565b611a0c6000611a0760025473ffffffffffffffffffffffffffffffffffffffff1690565b611d1c565b50611a18600083611c55565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b600082815260208190526040902060010154611a60816116ad565b6116e98383611d1c565b6116c2600080611e0a565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff1661079f576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024810183905260440161086f565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015611bd0574265ffffffffffff82161015611ba6576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055611bd0565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b600082611d0b576000611c7d60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614611cca576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b611d158383611ef9565b9392505050565b600082158015611d46575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15611d7457600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b611d158383611ff5565b60035460ff166116c2576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115611e06576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161086f565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015611748576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080611eb1610f81565b90508065ffffffffffff168365ffffffffffff1611611ed957611ed483826122d9565b611d15565b611d1565ffffffffffff8416620697806000828218828410028218611d15565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16611fed5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611f8b3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161071b565b50600061071b565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615611fed5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161071b565b6000602082840312156120c257600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611d1557600080fd5b803573ffffffffffffffffffffffffffffffffffffffff8116811461211657600080fd5b919050565b60006020828403121561212d57600080fd5b611d15826120f2565b60006020828403121561214857600080fd5b5035919050565b6000806040838503121561216257600080fd5b82359150612172602084016120f2565b90509250929050565b6000806040838503121561218e57600080fd5b50508035926020909101359150565b6000602082840312156121af57600080fd5b813565ffffffffffff81168114611d1557600080fd5b6000806000606084860312156121da57600080fd5b505081359360208301359350604090920135919050565b6000806000806080858703121561220757600080fd5b84359350612217602086016120f2565b92506040850135915061222c606086016120f2565b905092959194509250565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b8181038181111561071b5761071b612266565b8082018082111561071b5761071b612266565b65ffffffffffff818116838216019081111561071b5761071b612266565b65ffffffffffff828116828216039081111561071b5761071b61226656' as const
export const contractRegistryDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106102415760003560e01c806384ef8ffc11610145578063cc8463c8116100bd578063d602b9fd1161008c578063e63ab1e911610071578063e63ab1e914610657578063f5b541a61461067e578063f5c57382146106a557600080fd5b8063d602b9fd1461063c578063d99b5a6c1461064457600080fd5b8063cc8463c8146105cd578063cefc1429146105d5578063cf6eefb7146105dd578063d547741f1461062957600080fd5b806391712a0b11610114578063a1eda53c116100f9578063a1eda53c1461057e578063a217fddf146105a5578063c39e4d22146105ad57600080fd5b806391712a0b1461051357806391d148541461053a57600080fd5b806384ef8ffc146104c75780638a889c97146104e55780638d1fdf2f146104f85780638da5cb5b1461050b57600080fd5b80633f4ba83a116101d8578063649a5ec7116101a757806373ff93a21161018c57806373ff93a21461047857806375b03455146104805780638456cb59146104bf57600080fd5b8063649a5ec71461041b5780636ff968c31461042e57600080fd5b80633f4ba83a146103605780635c975abb146103685780635fccc5f914610373578063634e93da1461040857600080fd5b80630aa6220b116102145780630aa6220b1461030d578063248a9ca3146103175780632f2ff15d1461033a57806336568abe1461034d57600080fd5b806301ffc9a714610246578063022d63fb1461026e578063065b1c3c1461028a57806306d9c55b146102ec575b600080fd5b6102596102543660046120b0565b6106c5565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610265565b6102d161029836600461211b565b73ffffffffffffffffffffffffffffffffffffffff16600081815260056020908152604080832054600690925290912054909290913f90565b60408051938452602084019290925290820152606001610265565b6102ff6102fa366004612136565b610721565b604051908152602001610265565b610315610748565b005b6102ff610325366004612136565b60009081526020819052604090206001015490565b61031561034836600461214f565b61075e565b61031561035b36600461214f565b6107a3565b6103156108ad565b60035460ff16610259565b61038661038136600461217b565b6108df565b6040516102659190600060a08201905073ffffffffffffffffffffffffffffffffffffffff83511682526020830151602083015273ffffffffffffffffffffffffffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b61031561041636600461211b565b610a1f565b61031561042936600461219d565b610a33565b60035461045390610100900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610265565b6007546102ff565b61049361048e366004612136565b610a47565b6040805173ffffffffffffffffffffffffffffffffffffffff9093168352602083019190915201610265565b610315610b44565b60025473ffffffffffffffffffffffffffffffffffffffff16610453565b6103156104f33660046121c5565b610b76565b61031561050636600461211b565b610d78565b610453610edf565b6102ff7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61025961054836600461214f565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b610586610f05565b6040805165ffffffffffff938416815292909116602083015201610265565b6102ff600081565b6102ff6105bb366004612136565b60009081526004602052604090205490565b610273610f81565b61031561101f565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610265565b61031561063736600461214f565b61107b565b6103156110bc565b6102ff6106523660046121f1565b6110cf565b6102ff7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6102ff7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b6102ff6106b336600461211b565b60056020526000908152604090205481565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f3149878600000000000000000000000000000000000000000000000000000000148061071b575061071b82611616565b92915050565b60006007828154811061073657610736612237565b90600052602060002001549050919050565b6000610753816116ad565b61075b6116b7565b50565b81610795576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61079f82826116c4565b5050565b811580156107cb575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b156108a35760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff168115158061081f575065ffffffffffff8116155b8061083257504265ffffffffffff821610155b15610878576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024015b60405180910390fd5b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b61079f82826116ef565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6108d7816116ad565b61075b61174d565b6040805160a081018252600080825260208201819052918101829052606081018290526080810191909152811580610924575060008381526004602052604090205482115b15610965576040517f1f43cc36000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260440161086f565b600083815260046020526040902061097e600184612295565b8154811061098e5761098e612237565b60009182526020918290206040805160a0810182526004909302909101805473ffffffffffffffffffffffffffffffffffffffff908116845260018201549484019490945260028101549384169183019190915267ffffffffffffffff7401000000000000000000000000000000000000000090930483166060830152600301549091166080820152905092915050565b6000610a2a816116ad565b61079f826117ca565b6000610a3e816116ad565b61079f8261184a565b600081815260046020526040812054808203610a99576040517f1f43cc36000000000000000000000000000000000000000000000000000000008152600481018490526000602482015260440161086f565b6000838152600460205260408120610ab2600184612295565b81548110610ac257610ac2612237565b60009182526020909120600490910201600381015490915067ffffffffffffffff1615610b25576040517fd3e5f5be000000000000000000000000000000000000000000000000000000008152600481018590526024810183905260440161086f565b5473ffffffffffffffffffffffffffffffffffffffff16939092509050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610b6e816116ad565b61075b6118ba565b6000610b81816116ad565b610b89611915565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610bfe576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161086f565b821580610c18575060008481526004602052604090205483115b15610c59576040517f1f43cc36000000000000000000000000000000000000000000000000000000008152600481018590526024810184905260440161086f565b6000848152600460205260408120610c72600186612295565b81548110610c8257610c82612237565b60009182526020909120600490910201600381015490915067ffffffffffffffff1615610ce5576040517fd3e5f5be000000000000000000000000000000000000000000000000000000008152600481018690526024810185905260440161086f565b6003810180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164367ffffffffffffffff1617905580546040805173ffffffffffffffffffffffffffffffffffffffff909216825260208201859052859187917fb045dd18c9f65905bbb3e7f4b5213cd9a75ed4655e3c99341aba1362850edf0e910160405180910390a35050505050565b6000610d83816116ad565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610df8576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161086f565b73ffffffffffffffffffffffffffffffffffffffff8216301480610e31575073ffffffffffffffffffffffffffffffffffffffff82163b155b15610e68576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000610f0060025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610f4857504265ffffffffffff821610155b610f5457600080610f79565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610fc357504265ffffffffffff8216105b610ff5576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16611019565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114611073576040517fc22c802200000000000000000000000000000000000000000000000000000000815233600482015260240161086f565b61075b611952565b816110b2576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61079f8282611a45565b60006110c7816116ad565b61075b611a6a565b60007f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296110fb816116ad565b611103611915565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611178576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161086f565b60008690036111b3576040517f7ca3202600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8473ffffffffffffffffffffffffffffffffffffffff163b60000361121c576040517f674520b600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260240161086f565b838573ffffffffffffffffffffffffffffffffffffffff163f14611293576040517f0fb931c400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201819052602482018690523f604482015260640161086f565b73ffffffffffffffffffffffffffffffffffffffff8516600090815260056020526040902054156113205773ffffffffffffffffffffffffffffffffffffffff8516600081815260056020526040908190205490517f16c833820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161086f565b6000868152600460205260409020805461133b9060016122a8565b815490935060009015611394578154829061135890600190612295565b8154811061136857611368612237565b600091825260209091206004909102015473ffffffffffffffffffffffffffffffffffffffff16611397565b60005b90508473ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614611425576040517f988248f40000000000000000000000000000000000000000000000000000000081526004810189905273ffffffffffffffffffffffffffffffffffffffff80831660248301528616604482015260640161086f565b815460000361146457600780546001810182556000919091527fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c688018890555b6040805160a08101825273ffffffffffffffffffffffffffffffffffffffff808a1680835260208084018b81528a841685870190815267ffffffffffffffff438116606088019081526000608089018181528c5460018181018f558e84528884209b516004909202909b018054918b167fffffffffffffffffffffffff000000000000000000000000000000000000000090921691909117815595519986019990995592516002850180549251841674010000000000000000000000000000000000000000027fffffffff00000000000000000000000000000000000000000000000000000000909316919098161717909555945160039091018054919094167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000909116179092558252600581528282208b90556006905281902085905551849089907f5015879f6de9f32f45319b7d9e7869e2b145561cf7a9513950149fa98093b8e690611603908b908b908b9073ffffffffffffffffffffffffffffffffffffffff93841681526020810192909252909116604082015260600190565b60405180910390a3505050949350505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061071b57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff0000000000000000000000000000000000000000000000000000000083161461071b565b61075b8133611a75565b6116c2600080611afb565b565b6000828152602081905260409020600101546116df816116ad565b6116e98383611c55565b50505050565b73ffffffffffffffffffffffffffffffffffffffff8116331461173e576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6117488282611d1c565b505050565b611755611d7e565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b60006117d4610f81565b6117dd42611dba565b6117e791906122bb565b90506117f38282611e0a565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b600061185582611ea6565b61185e42611dba565b61186891906122bb565b90506118748282611afb565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b6118c2611915565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586117a03390565b60035460ff16156116c2576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff168015806119a257504265ffffffffffff821610155b156119e3576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff8216600482015260240161086f565b611a0c6000611a0760025473ffffffffffffffffffffffffffffffffffffffff1690565b611d1c565b50611a18600083611c55565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b600082815260208190526040902060010154611a60816116ad565b6116e98383611d1c565b6116c2600080611e0a565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff1661079f576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024810183905260440161086f565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015611bd0574265ffffffffffff82161015611ba6576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055611bd0565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b600082611d0b576000611c7d60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614611cca576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b611d158383611ef9565b9392505050565b600082158015611d46575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15611d7457600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b611d158383611ff5565b60035460ff166116c2576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115611e06576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161086f565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015611748576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080611eb1610f81565b90508065ffffffffffff168365ffffffffffff1611611ed957611ed483826122d9565b611d15565b611d1565ffffffffffff8416620697806000828218828410028218611d15565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16611fed5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611f8b3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161071b565b50600061071b565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615611fed5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161071b565b6000602082840312156120c257600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611d1557600080fd5b803573ffffffffffffffffffffffffffffffffffffffff8116811461211657600080fd5b919050565b60006020828403121561212d57600080fd5b611d15826120f2565b60006020828403121561214857600080fd5b5035919050565b6000806040838503121561216257600080fd5b82359150612172602084016120f2565b90509250929050565b6000806040838503121561218e57600080fd5b50508035926020909101359150565b6000602082840312156121af57600080fd5b813565ffffffffffff81168114611d1557600080fd5b6000806000606084860312156121da57600080fd5b505081359360208301359350604090920135919050565b6000806000806080858703121561220757600080fd5b84359350612217602086016120f2565b92506040850135915061222c606086016120f2565b905092959194509250565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b8181038181111561071b5761071b612266565b8082018082111561071b5761071b612266565b65ffffffffffff818116838216019081111561071b5761071b612266565b65ffffffffffff828116828216039081111561071b5761071b61226656' as const
