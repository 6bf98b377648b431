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
export const contractRegistryBytecode = '0x608060405234801561001057600080fd5b506040516125a33803806125a383398101604081905261002f91610287565b608081015181518291906001600160a01b03811661006757604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff85160217905561009160008261013a565b5050506100c87f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161013a60201b60201c565b506100fd7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161013a60201b60201c565b506101327f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161013a60201b60201c565b505050610324565b6000826101985760006101556002546001600160a01b031690565b6001600160a01b03161461017c57604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b6101a283836101ab565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff1661024d576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102053390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016101a5565b5060006101a5565b80516001600160a01b038116811461026c57600080fd5b919050565b805165ffffffffffff8116811461026c57600080fd5b600060a082840312801561029a57600080fd5b5060405160a081016001600160401b03811182821017156102cb57634e487b7160e01b600052604160045260246000fd5b6040526102d783610255565b81526102e560208401610255565b60208201526102f660408401610255565b604082015261030760608401610255565b606082015261031860808401610271565b60808201529392505050565b612270806103336000396000f3fe608060405234801561001057600080fd5b50600436106102265760003560e01c80638a889c971161012a578063cc8463c8116100bd578063d602b9fd1161008c578063e63ab1e911610071578063e63ab1e9146105da578063f5b541a614610601578063f5c573821461062857600080fd5b8063d602b9fd146105bf578063d99b5a6c146105c757600080fd5b8063cc8463c814610550578063cefc142914610558578063cf6eefb714610560578063d547741f146105ac57600080fd5b806391d14854116100f957806391d14854146104bd578063a1eda53c14610501578063a217fddf14610528578063c39e4d221461053057600080fd5b80638a889c97146104685780638d1fdf2f1461047b5780638da5cb5b1461048e57806391712a0b1461049657600080fd5b80635c975abb116101bd5780636ff968c31161018c57806375b034551161017157806375b03455146104035780638456cb591461044257806384ef8ffc1461044a57600080fd5b80636ff968c3146103b157806373ff93a2146103fb57600080fd5b80635c975abb146102eb5780635fccc5f9146102f6578063634e93da1461038b578063649a5ec71461039e57600080fd5b8063248a9ca3116101f9578063248a9ca31461029a5780632f2ff15d146102bd57806336568abe146102d05780633f4ba83a146102e357600080fd5b806301ffc9a71461022b578063022d63fb1461025357806306d9c55b1461026f5780630aa6220b14610290575b600080fd5b61023e610239366004612029565b610648565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161024a565b61028261027d36600461206b565b6106a4565b60405190815260200161024a565b6102986106cb565b005b6102826102a836600461206b565b60009081526020819052604090206001015490565b6102986102cb3660046120ad565b6106e1565b6102986102de3660046120ad565b610726565b610298610830565b60035460ff1661023e565b6103096103043660046120d9565b610862565b60405161024a9190600060a08201905073ffffffffffffffffffffffffffffffffffffffff83511682526020830151602083015273ffffffffffffffffffffffffffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b6102986103993660046120fb565b6109a2565b6102986103ac366004612116565b6109b6565b6003546103d690610100900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161024a565b600654610282565b61041661041136600461206b565b6109ca565b6040805173ffffffffffffffffffffffffffffffffffffffff909316835260208301919091520161024a565b610298610ac7565b60025473ffffffffffffffffffffffffffffffffffffffff166103d6565b61029861047636600461213e565b610af9565b6102986104893660046120fb565b610cfb565b6103d6610e62565b6102827fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61023e6104cb3660046120ad565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b610509610e88565b6040805165ffffffffffff93841681529290911660208301520161024a565b610282600081565b61028261053e36600461206b565b60009081526004602052604090205490565b610258610f04565b610298610fa2565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161024a565b6102986105ba3660046120ad565b610ffe565b61029861103f565b6102826105d536600461216a565b611052565b6102827f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6102827f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b6102826106363660046120fb565b60056020526000908152604090205481565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f3149878600000000000000000000000000000000000000000000000000000000148061069e575061069e8261158f565b92915050565b6000600682815481106106b9576106b96121b0565b90600052602060002001549050919050565b60006106d681611626565b6106de611630565b50565b81610718576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610722828261163d565b5050565b8115801561074e575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b156108265760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff16811515806107a2575065ffffffffffff8116155b806107b557504265ffffffffffff821610155b156107fb576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024015b60405180910390fd5b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b6107228282611668565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61085a81611626565b6106de6116c6565b6040805160a0810182526000808252602082018190529181018290526060810182905260808101919091528115806108a7575060008381526004602052604090205482115b156108e8576040517f1f43cc3600000000000000000000000000000000000000000000000000000000815260048101849052602481018390526044016107f2565b600083815260046020526040902061090160018461220e565b81548110610911576109116121b0565b60009182526020918290206040805160a0810182526004909302909101805473ffffffffffffffffffffffffffffffffffffffff908116845260018201549484019490945260028101549384169183019190915267ffffffffffffffff7401000000000000000000000000000000000000000090930483166060830152600301549091166080820152905092915050565b60006109ad81611626565b61072282611743565b60006109c181611626565b610722826117c3565b600081815260046020526040812054808203610a1c576040517f1f43cc3600000000000000000000000000000000000000000000000000000000815260048101849052600060248201526044016107f2565b6000838152600460205260408120610a3560018461220e565b81548110610a4557610a456121b0565b60009182526020909120600490910201600381015490915067ffffffffffffffff1615610aa8576040517fd3e5f5be00000000000000000000000000000000000000000000000000000000815260048101859052602481018390526044016107f2565b5473ffffffffffffffffffffffffffffffffffffffff16939092509050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610af181611626565b6106de611833565b6000610b0481611626565b610b0c61188e565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610b81576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016107f2565b821580610b9b575060008481526004602052604090205483115b15610bdc576040517f1f43cc3600000000000000000000000000000000000000000000000000000000815260048101859052602481018490526044016107f2565b6000848152600460205260408120610bf560018661220e565b81548110610c0557610c056121b0565b60009182526020909120600490910201600381015490915067ffffffffffffffff1615610c68576040517fd3e5f5be00000000000000000000000000000000000000000000000000000000815260048101869052602481018590526044016107f2565b6003810180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164367ffffffffffffffff1617905580546040805173ffffffffffffffffffffffffffffffffffffffff909216825260208201859052859187917fb045dd18c9f65905bbb3e7f4b5213cd9a75ed4655e3c99341aba1362850edf0e910160405180910390a35050505050565b6000610d0681611626565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610d7b576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016107f2565b73ffffffffffffffffffffffffffffffffffffffff8216301480610db4575073ffffffffffffffffffffffffffffffffffffffff82163b155b15610deb576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000610e8360025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610ecb57504265ffffffffffff821610155b610ed757600080610efc565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610f4657504265ffffffffffff8216105b610f78576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16610f9c565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114610ff6576040517fc22c80220000000000000000000000000000000000000000000000000000000081523360048201526024016107f2565b6106de6118cb565b81611035576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61072282826119be565b600061104a81611626565b6106de6119e3565b60007f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961107e81611626565b61108661188e565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156110fb576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016107f2565b6000869003611136576040517f7ca3202600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8473ffffffffffffffffffffffffffffffffffffffff163b60000361119f576040517f674520b600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016107f2565b838573ffffffffffffffffffffffffffffffffffffffff163f14611216576040517f0fb931c400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201819052602482018690523f60448201526064016107f2565b73ffffffffffffffffffffffffffffffffffffffff8516600090815260056020526040902054156112a35773ffffffffffffffffffffffffffffffffffffffff8516600081815260056020526040908190205490517f16c83382000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016107f2565b600086815260046020526040902080546112be906001612221565b81549093506000901561131757815482906112db9060019061220e565b815481106112eb576112eb6121b0565b600091825260209091206004909102015473ffffffffffffffffffffffffffffffffffffffff1661131a565b60005b90508473ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16146113a8576040517f988248f40000000000000000000000000000000000000000000000000000000081526004810189905273ffffffffffffffffffffffffffffffffffffffff8083166024830152861660448201526064016107f2565b81546000036113e757600680546001810182556000919091527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f018890555b6040805160a08101825273ffffffffffffffffffffffffffffffffffffffff808a1680835260208084018b81528a841685870190815267ffffffffffffffff438116606088019081526000608089018181528c5460018181018f558e84528884209b516004909202909b018054918b167fffffffffffffffffffffffff000000000000000000000000000000000000000090921691909117815595519986019990995592516002850180549251841674010000000000000000000000000000000000000000027fffffffff00000000000000000000000000000000000000000000000000000000909316919098161717909555945160039091018054919094167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000009091161790925582526005905281902089905551849089907f5015879f6de9f32f45319b7d9e7869e2b145561cf7a9513950149fa98093b8e69061157c908b908b908b9073ffffffffffffffffffffffffffffffffffffffff93841681526020810192909252909116604082015260600190565b60405180910390a3505050949350505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061069e57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff0000000000000000000000000000000000000000000000000000000083161461069e565b6106de81336119ee565b61163b600080611a74565b565b60008281526020819052604090206001015461165881611626565b6116628383611bce565b50505050565b73ffffffffffffffffffffffffffffffffffffffff811633146116b7576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6116c18282611c95565b505050565b6116ce611cf7565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b600061174d610f04565b61175642611d33565b6117609190612234565b905061176c8282611d83565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b60006117ce82611e1f565b6117d742611d33565b6117e19190612234565b90506117ed8282611a74565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b61183b61188e565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586117193390565b60035460ff161561163b576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061191b57504265ffffffffffff821610155b1561195c576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016107f2565b611985600061198060025473ffffffffffffffffffffffffffffffffffffffff1690565b611c95565b50611991600083611bce565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546119d981611626565b6116628383611c95565b61163b600080611d83565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610722576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602481018390526044016107f2565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015611b49574265ffffffffffff82161015611b1f576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055611b49565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b600082611c84576000611bf660025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614611c43576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b611c8e8383611e72565b9392505050565b600082158015611cbf575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15611ced57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b611c8e8383611f6e565b60035460ff1661163b576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115611d7f576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016107f2565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff8816171790935590041680156116c1576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080611e2a610f04565b90508065ffffffffffff168365ffffffffffff1611611e5257611e4d8382612252565b611c8e565b611c8e65ffffffffffff8416620697806000828218828410028218611c8e565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16611f665760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611f043390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161069e565b50600061069e565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615611f665760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161069e565b60006020828403121561203b57600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611c8e57600080fd5b60006020828403121561207d57600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff811681146120a857600080fd5b919050565b600080604083850312156120c057600080fd5b823591506120d060208401612084565b90509250929050565b600080604083850312156120ec57600080fd5b50508035926020909101359150565b60006020828403121561210d57600080fd5b611c8e82612084565b60006020828403121561212857600080fd5b813565ffffffffffff81168114611c8e57600080fd5b60008060006060848603121561215357600080fd5b505081359360208301359350604090920135919050565b6000806000806080858703121561218057600080fd5b8435935061219060208601612084565b9250604085013591506121a560608601612084565b905092959194509250565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b8181038181111561069e5761069e6121df565b8082018082111561069e5761069e6121df565b65ffffffffffff818116838216019081111561069e5761069e6121df565b65ffffffffffff828116828216039081111561069e5761069e6121df56' as const
export const contractRegistryDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106102265760003560e01c80638a889c971161012a578063cc8463c8116100bd578063d602b9fd1161008c578063e63ab1e911610071578063e63ab1e9146105da578063f5b541a614610601578063f5c573821461062857600080fd5b8063d602b9fd146105bf578063d99b5a6c146105c757600080fd5b8063cc8463c814610550578063cefc142914610558578063cf6eefb714610560578063d547741f146105ac57600080fd5b806391d14854116100f957806391d14854146104bd578063a1eda53c14610501578063a217fddf14610528578063c39e4d221461053057600080fd5b80638a889c97146104685780638d1fdf2f1461047b5780638da5cb5b1461048e57806391712a0b1461049657600080fd5b80635c975abb116101bd5780636ff968c31161018c57806375b034551161017157806375b03455146104035780638456cb591461044257806384ef8ffc1461044a57600080fd5b80636ff968c3146103b157806373ff93a2146103fb57600080fd5b80635c975abb146102eb5780635fccc5f9146102f6578063634e93da1461038b578063649a5ec71461039e57600080fd5b8063248a9ca3116101f9578063248a9ca31461029a5780632f2ff15d146102bd57806336568abe146102d05780633f4ba83a146102e357600080fd5b806301ffc9a71461022b578063022d63fb1461025357806306d9c55b1461026f5780630aa6220b14610290575b600080fd5b61023e610239366004612029565b610648565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161024a565b61028261027d36600461206b565b6106a4565b60405190815260200161024a565b6102986106cb565b005b6102826102a836600461206b565b60009081526020819052604090206001015490565b6102986102cb3660046120ad565b6106e1565b6102986102de3660046120ad565b610726565b610298610830565b60035460ff1661023e565b6103096103043660046120d9565b610862565b60405161024a9190600060a08201905073ffffffffffffffffffffffffffffffffffffffff83511682526020830151602083015273ffffffffffffffffffffffffffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b6102986103993660046120fb565b6109a2565b6102986103ac366004612116565b6109b6565b6003546103d690610100900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161024a565b600654610282565b61041661041136600461206b565b6109ca565b6040805173ffffffffffffffffffffffffffffffffffffffff909316835260208301919091520161024a565b610298610ac7565b60025473ffffffffffffffffffffffffffffffffffffffff166103d6565b61029861047636600461213e565b610af9565b6102986104893660046120fb565b610cfb565b6103d6610e62565b6102827fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61023e6104cb3660046120ad565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b610509610e88565b6040805165ffffffffffff93841681529290911660208301520161024a565b610282600081565b61028261053e36600461206b565b60009081526004602052604090205490565b610258610f04565b610298610fa2565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161024a565b6102986105ba3660046120ad565b610ffe565b61029861103f565b6102826105d536600461216a565b611052565b6102827f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6102827f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b6102826106363660046120fb565b60056020526000908152604090205481565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f3149878600000000000000000000000000000000000000000000000000000000148061069e575061069e8261158f565b92915050565b6000600682815481106106b9576106b96121b0565b90600052602060002001549050919050565b60006106d681611626565b6106de611630565b50565b81610718576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610722828261163d565b5050565b8115801561074e575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b156108265760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff16811515806107a2575065ffffffffffff8116155b806107b557504265ffffffffffff821610155b156107fb576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024015b60405180910390fd5b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b6107228282611668565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61085a81611626565b6106de6116c6565b6040805160a0810182526000808252602082018190529181018290526060810182905260808101919091528115806108a7575060008381526004602052604090205482115b156108e8576040517f1f43cc3600000000000000000000000000000000000000000000000000000000815260048101849052602481018390526044016107f2565b600083815260046020526040902061090160018461220e565b81548110610911576109116121b0565b60009182526020918290206040805160a0810182526004909302909101805473ffffffffffffffffffffffffffffffffffffffff908116845260018201549484019490945260028101549384169183019190915267ffffffffffffffff7401000000000000000000000000000000000000000090930483166060830152600301549091166080820152905092915050565b60006109ad81611626565b61072282611743565b60006109c181611626565b610722826117c3565b600081815260046020526040812054808203610a1c576040517f1f43cc3600000000000000000000000000000000000000000000000000000000815260048101849052600060248201526044016107f2565b6000838152600460205260408120610a3560018461220e565b81548110610a4557610a456121b0565b60009182526020909120600490910201600381015490915067ffffffffffffffff1615610aa8576040517fd3e5f5be00000000000000000000000000000000000000000000000000000000815260048101859052602481018390526044016107f2565b5473ffffffffffffffffffffffffffffffffffffffff16939092509050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610af181611626565b6106de611833565b6000610b0481611626565b610b0c61188e565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610b81576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016107f2565b821580610b9b575060008481526004602052604090205483115b15610bdc576040517f1f43cc3600000000000000000000000000000000000000000000000000000000815260048101859052602481018490526044016107f2565b6000848152600460205260408120610bf560018661220e565b81548110610c0557610c056121b0565b60009182526020909120600490910201600381015490915067ffffffffffffffff1615610c68576040517fd3e5f5be00000000000000000000000000000000000000000000000000000000815260048101869052602481018590526044016107f2565b6003810180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164367ffffffffffffffff1617905580546040805173ffffffffffffffffffffffffffffffffffffffff909216825260208201859052859187917fb045dd18c9f65905bbb3e7f4b5213cd9a75ed4655e3c99341aba1362850edf0e910160405180910390a35050505050565b6000610d0681611626565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610d7b576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016107f2565b73ffffffffffffffffffffffffffffffffffffffff8216301480610db4575073ffffffffffffffffffffffffffffffffffffffff82163b155b15610deb576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000610e8360025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610ecb57504265ffffffffffff821610155b610ed757600080610efc565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015610f4657504265ffffffffffff8216105b610f78576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16610f9c565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114610ff6576040517fc22c80220000000000000000000000000000000000000000000000000000000081523360048201526024016107f2565b6106de6118cb565b81611035576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61072282826119be565b600061104a81611626565b6106de6119e3565b60007f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961107e81611626565b61108661188e565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156110fb576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016107f2565b6000869003611136576040517f7ca3202600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8473ffffffffffffffffffffffffffffffffffffffff163b60000361119f576040517f674520b600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016107f2565b838573ffffffffffffffffffffffffffffffffffffffff163f14611216576040517f0fb931c400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201819052602482018690523f60448201526064016107f2565b73ffffffffffffffffffffffffffffffffffffffff8516600090815260056020526040902054156112a35773ffffffffffffffffffffffffffffffffffffffff8516600081815260056020526040908190205490517f16c83382000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016107f2565b600086815260046020526040902080546112be906001612221565b81549093506000901561131757815482906112db9060019061220e565b815481106112eb576112eb6121b0565b600091825260209091206004909102015473ffffffffffffffffffffffffffffffffffffffff1661131a565b60005b90508473ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16146113a8576040517f988248f40000000000000000000000000000000000000000000000000000000081526004810189905273ffffffffffffffffffffffffffffffffffffffff8083166024830152861660448201526064016107f2565b81546000036113e757600680546001810182556000919091527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f018890555b6040805160a08101825273ffffffffffffffffffffffffffffffffffffffff808a1680835260208084018b81528a841685870190815267ffffffffffffffff438116606088019081526000608089018181528c5460018181018f558e84528884209b516004909202909b018054918b167fffffffffffffffffffffffff000000000000000000000000000000000000000090921691909117815595519986019990995592516002850180549251841674010000000000000000000000000000000000000000027fffffffff00000000000000000000000000000000000000000000000000000000909316919098161717909555945160039091018054919094167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000009091161790925582526005905281902089905551849089907f5015879f6de9f32f45319b7d9e7869e2b145561cf7a9513950149fa98093b8e69061157c908b908b908b9073ffffffffffffffffffffffffffffffffffffffff93841681526020810192909252909116604082015260600190565b60405180910390a3505050949350505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061069e57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff0000000000000000000000000000000000000000000000000000000083161461069e565b6106de81336119ee565b61163b600080611a74565b565b60008281526020819052604090206001015461165881611626565b6116628383611bce565b50505050565b73ffffffffffffffffffffffffffffffffffffffff811633146116b7576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6116c18282611c95565b505050565b6116ce611cf7565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b600061174d610f04565b61175642611d33565b6117609190612234565b905061176c8282611d83565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b60006117ce82611e1f565b6117d742611d33565b6117e19190612234565b90506117ed8282611a74565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b61183b61188e565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586117193390565b60035460ff161561163b576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061191b57504265ffffffffffff821610155b1561195c576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016107f2565b611985600061198060025473ffffffffffffffffffffffffffffffffffffffff1690565b611c95565b50611991600083611bce565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546119d981611626565b6116628383611c95565b61163b600080611d83565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610722576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602481018390526044016107f2565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015611b49574265ffffffffffff82161015611b1f576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055611b49565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b600082611c84576000611bf660025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614611c43576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b611c8e8383611e72565b9392505050565b600082158015611cbf575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15611ced57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b611c8e8383611f6e565b60035460ff1661163b576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115611d7f576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016107f2565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff8816171790935590041680156116c1576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080611e2a610f04565b90508065ffffffffffff168365ffffffffffff1611611e5257611e4d8382612252565b611c8e565b611c8e65ffffffffffff8416620697806000828218828410028218611c8e565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16611f665760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611f043390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161069e565b50600061069e565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615611f665760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161069e565b60006020828403121561203b57600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611c8e57600080fd5b60006020828403121561207d57600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff811681146120a857600080fd5b919050565b600080604083850312156120c057600080fd5b823591506120d060208401612084565b90509250929050565b600080604083850312156120ec57600080fd5b50508035926020909101359150565b60006020828403121561210d57600080fd5b611c8e82612084565b60006020828403121561212857600080fd5b813565ffffffffffff81168114611c8e57600080fd5b60008060006060848603121561215357600080fd5b505081359360208301359350604090920135919050565b6000806000806080858703121561218057600080fd5b8435935061219060208601612084565b9250604085013591506121a560608601612084565b905092959194509250565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b8181038181111561069e5761069e6121df565b8082018082111561069e5761069e6121df565b65ffffffffffff818116838216019081111561069e5761069e6121df565b65ffffffffffff828116828216039081111561069e5761069e6121df56' as const
