// Generated from contracts/Organisations.sol by src/build/write-generated.ts; a test fails when it is stale.
export const organisationsAbi = [
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
   },
   {
    "internalType": "contract ISm2Verifier",
    "name": "verifier_",
    "type": "address"
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
    "name": "account",
    "type": "address"
   }
  ],
  "name": "AccountTaken",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "AlreadyRegistered",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "ClosedForGood",
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
  "name": "IdInvalid",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "KeyInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "validUntil",
    "type": "uint64"
   }
  ],
  "name": "KeyPeriodInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "keyId",
    "type": "bytes32"
   }
  ],
  "name": "KeyTaken",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "NotActive",
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
  "inputs": [
   {
    "internalType": "enum Organisations.State",
    "name": "state",
    "type": "uint8"
   }
  ],
  "name": "StateUnchanged",
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
    "name": "organisation",
    "type": "bytes32"
   }
  ],
  "name": "TooManyNodes",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "Unknown",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "AccountChanged",
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
    "indexed": true,
    "internalType": "bytes32",
    "name": "holder",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "keyId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "x",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "y",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "validUntil",
    "type": "uint64"
   }
  ],
  "name": "KeyEnrolled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "holder",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "keyId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "reason",
    "type": "bytes32"
   }
  ],
  "name": "KeyRevoked",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   }
  ],
  "name": "NodeRegistered",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "enum Organisations.State",
    "name": "state",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "reason",
    "type": "bytes32"
   }
  ],
  "name": "NodeStateChanged",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "profileHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "OrganisationRegistered",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "enum Organisations.State",
    "name": "state",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "reason",
    "type": "bytes32"
   }
  ],
  "name": "OrganisationStateChanged",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "profileHash",
    "type": "bytes32"
   }
  ],
  "name": "ProfileChanged",
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
  "name": "MAX_NODES",
  "outputs": [
   {
    "internalType": "uint16",
    "name": "",
    "type": "uint16"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "MAX_PAGE",
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
    "name": "actor",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   },
   {
    "internalType": "bytes32",
    "name": "digest",
    "type": "bytes32"
   },
   {
    "internalType": "bytes",
    "name": "signature",
    "type": "bytes"
   }
  ],
  "name": "acts",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "changeAccount",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "profileHash",
    "type": "bytes32"
   }
  ],
  "name": "changeProfile",
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
    "name": "keyId",
    "type": "bytes32"
   }
  ],
  "name": "isKeyValid",
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
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "isNodeActive",
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
  "name": "keyCount",
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
    "name": "keyId",
    "type": "bytes32"
   }
  ],
  "name": "keys",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "x",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "y",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "za",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "holder",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "validFrom",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "validUntil",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "revokedAt",
    "type": "uint64"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "from",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "limit",
    "type": "uint256"
   }
  ],
  "name": "listKeys",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "ids",
    "type": "bytes32[]"
   },
   {
    "components": [
     {
      "internalType": "uint256",
      "name": "x",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "y",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "za",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "holder",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "validFrom",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validUntil",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "revokedAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct Organisations.Key[]",
    "name": "rows",
    "type": "tuple[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "from",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "limit",
    "type": "uint256"
   }
  ],
  "name": "listNodes",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "ids",
    "type": "bytes32[]"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "organisation",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "keyId",
      "type": "bytes32"
     },
     {
      "internalType": "enum Organisations.State",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint64",
      "name": "changedInBlock",
      "type": "uint64"
     }
    ],
    "internalType": "struct Organisations.Node[]",
    "name": "rows",
    "type": "tuple[]"
   },
   {
    "components": [
     {
      "internalType": "uint256",
      "name": "x",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "y",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "za",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "holder",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "validFrom",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validUntil",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "revokedAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct Organisations.Key[]",
    "name": "currentKeys",
    "type": "tuple[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "from",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "limit",
    "type": "uint256"
   }
  ],
  "name": "listOrganisations",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "ids",
    "type": "bytes32[]"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "profileHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "keyId",
      "type": "bytes32"
     },
     {
      "internalType": "address",
      "name": "account",
      "type": "address"
     },
     {
      "internalType": "enum Organisations.State",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint64",
      "name": "changedInBlock",
      "type": "uint64"
     },
     {
      "internalType": "uint16",
      "name": "nodes",
      "type": "uint16"
     }
    ],
    "internalType": "struct Organisations.Organisation[]",
    "name": "rows",
    "type": "tuple[]"
   },
   {
    "components": [
     {
      "internalType": "uint256",
      "name": "x",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "y",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "za",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "holder",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "validFrom",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validUntil",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "revokedAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct Organisations.Key[]",
    "name": "currentKeys",
    "type": "tuple[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "nodeCount",
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
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "nodes",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "keyId",
    "type": "bytes32"
   },
   {
    "internalType": "enum Organisations.State",
    "name": "state",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "changedInBlock",
    "type": "uint64"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "organisationCount",
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
    "name": "account",
    "type": "address"
   }
  ],
  "name": "organisationOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "id",
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
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "organisations",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "profileHash",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "keyId",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "internalType": "enum Organisations.State",
    "name": "state",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "changedInBlock",
    "type": "uint64"
   },
   {
    "internalType": "uint16",
    "name": "nodes",
    "type": "uint16"
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint256",
      "name": "x",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "y",
      "type": "uint256"
     },
     {
      "internalType": "uint64",
      "name": "validUntil",
      "type": "uint64"
     }
    ],
    "internalType": "struct Organisations.NewKey",
    "name": "key",
    "type": "tuple"
   }
  ],
  "name": "registerNode",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "profileHash",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "components": [
     {
      "internalType": "uint256",
      "name": "x",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "y",
      "type": "uint256"
     },
     {
      "internalType": "uint64",
      "name": "validUntil",
      "type": "uint64"
     }
    ],
    "internalType": "struct Organisations.NewKey",
    "name": "key",
    "type": "tuple"
   }
  ],
  "name": "registerOrganisation",
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
  "name": "renounceRole",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "holder",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint256",
      "name": "x",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "y",
      "type": "uint256"
     },
     {
      "internalType": "uint64",
      "name": "validUntil",
      "type": "uint64"
     }
    ],
    "internalType": "struct Organisations.NewKey",
    "name": "key",
    "type": "tuple"
   },
   {
    "internalType": "bytes32",
    "name": "reason",
    "type": "bytes32"
   }
  ],
  "name": "replaceKey",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "keyId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "reason",
    "type": "bytes32"
   }
  ],
  "name": "revokeKey",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "enum Organisations.State",
    "name": "state",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "reason",
    "type": "bytes32"
   }
  ],
  "name": "setNodeState",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "enum Organisations.State",
    "name": "state",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "reason",
    "type": "bytes32"
   }
  ],
  "name": "setOrganisationState",
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
  "inputs": [],
  "name": "verifier",
  "outputs": [
   {
    "internalType": "contract ISm2Verifier",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const
export const organisationsBytecode = '0x60a060405234801561001057600080fd5b50604051614a27380380614a2783398101604081905261002f91610293565b608082015182518391906001600160a01b03811661006757604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff851602179055610091600082610146565b5050506100c87f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161014660201b60201c565b506100fd7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161014660201b60201c565b506101327f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161014660201b60201c565b50506001600160a01b03166080525061034f565b6000826101a45760006101616002546001600160a01b031690565b6001600160a01b03161461018857604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b6101ae83836101b7565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff16610259576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102113390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016101b1565b5060006101b1565b80516001600160a01b038116811461027857600080fd5b919050565b805165ffffffffffff8116811461027857600080fd5b60008082840360c08112156102a757600080fd5b60a08112156102b557600080fd5b5060405160a081016001600160401b03811182821017156102e657634e487b7160e01b600052604160045260246000fd5b6040526102f284610261565b815261030060208501610261565b602082015261031160408501610261565b604082015261032260608501610261565b60608201526103336080850161027d565b6080820152915061034660a08401610261565b90509250929050565b6080516146a861037f6000396000818161040b0152818161160601528181612d1b0152612f2901526146a86000f3fe608060405234801561001057600080fd5b50600436106103365760003560e01c806384ef8ffc116101b2578063cd6d718a116100f9578063d86e697d116100a2578063ee8633171161007c578063ee8633171461092b578063f5b541a61461093e578063fac750e014610965578063fe7eef451461096d57600080fd5b8063d86e697d146107fd578063dde5b7a114610850578063e63ab1e91461090457600080fd5b8063d52c842f116100d3578063d52c842f146107da578063d547741f146107e2578063d602b9fd146107f557600080fd5b8063cd6d718a146106c8578063cefc142914610786578063cf6eefb71461078e57600080fd5b806391712a0b1161015b578063a1eda53c11610135578063a1eda53c14610691578063a217fddf146106b8578063cc8463c8146106c057600080fd5b806391712a0b1461060457806391d148541461062b57806396f55bf41461066f57600080fd5b80638da5cb5b1161018c5780638da5cb5b146105ce5780638f16e1cd146105d65780639086e021146105f157600080fd5b806384ef8ffc1461058a57806387497fa5146105a85780638d1fdf2f146105bb57600080fd5b80633f4ba83a11610281578063649a5ec71161022a5780636ff968c3116102045780636ff968c314610529578063821bef2f1461054e578063840733301461056f5780638456cb591461058257600080fd5b8063649a5ec71461050657806369fc09b9146105195780636da49b831461052157600080fd5b806358ff0ec41161025b57806358ff0ec4146104d55780635c975abb146104e8578063634e93da146104f357600080fd5b80633f4ba83a1461049857806341733639146104a05780634ece9046146104c257600080fd5b8063248a9ca3116102e35780632f2ff15d116102bd5780632f2ff15d1461045257806336568abe14610465578063383bce6a1461047857600080fd5b8063248a9ca3146103c257806327a27b71146103f35780632b7ac3f31461040657600080fd5b806310c770c51161031457806310c770c514610389578063116d5df41461039c5780631a9cb151146103af57600080fd5b806301ffc9a71461033b578063022d63fb146103635780630aa6220b1461037f575b600080fd5b61034e610349366004613de2565b610980565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161035a565b6103876109dc565b005b610387610397366004613e3c565b6109f2565b6103876103aa366004613e73565b610be1565b6103876103bd366004613eaf565b610dab565b6103e56103d0366004613ed1565b60009081526020819052604090206001015490565b60405190815260200161035a565b610387610401366004613f13565b610ee6565b61042d7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161035a565b610387610460366004613f13565b611041565b610387610473366004613f13565b611086565b6103e5610486366004613f3f565b60076020526000908152604090205481565b61038761118b565b6104b36104ae366004613eaf565b6111bd565b60405161035a93929190614094565b61034e6104d0366004614165565b61151b565b6103876104e33660046141fb565b611737565b60035460ff1661034e565b610387610501366004613f3f565b6119f0565b610387610514366004614242565b611a04565b6103e5606481565b6009546103e5565b60035461042d90610100900473ffffffffffffffffffffffffffffffffffffffff1681565b61056161055c366004613eaf565b611a18565b60405161035a92919061426a565b61034e61057d366004613ed1565b611baa565b610387611c3a565b60025473ffffffffffffffffffffffffffffffffffffffff1661042d565b6103876105b6366004613e73565b611c6c565b6103876105c9366004613f3f565b611efe565b61042d612065565b6105de604081565b60405161ffff909116815260200161035a565b6103876105ff36600461428f565b61208b565b6103e57fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61034e610639366004613f13565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61068261067d366004613eaf565b612489565b60405161035a939291906142c5565b610699612762565b6040805165ffffffffffff93841681529290911660208301520161035a565b6103e5600081565b6103686127de565b6107746106d6366004613ed1565b60046020526000908152604090208054600182015460029092015490919073ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000810460ff16907501000000000000000000000000000000000000000000810467ffffffffffffffff16907d010000000000000000000000000000000000000000000000000000000000900461ffff1686565b60405161035a96959493929190614349565b61038761287c565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161035a565b6008546103e5565b6103876107f0366004613f13565b6128d8565b610387612919565b61084061080b366004613ed1565b60056020526000908152604090208054600182015460029092015490919060ff811690610100900467ffffffffffffffff1684565b60405161035a94939291906143a5565b6108bf61085e366004613ed1565b600660205260009081526040902080546001820154600283015460038401546004909401549293919290919067ffffffffffffffff808216916801000000000000000081048216917001000000000000000000000000000000009091041687565b60408051978852602088019690965294860193909352606085019190915267ffffffffffffffff908116608085015290811660a08401521660c082015260e00161035a565b6103e57f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61034e610939366004613ed1565b61292c565b6103e57f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b600a546103e5565b61038761097b366004613eaf565b6129a1565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f314987860000000000000000000000000000000000000000000000000000000014806109d657506109d682612a96565b92915050565b60006109e781612b2d565b6109ef612b37565b50565b60006109fd81612b2d565b610a05612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610a7f576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60008060008681526005602052604090206002015460ff166003811115610aa857610aa8613f96565b1415905080610abf57610aba85612b81565b610b21565b600360008681526005602052604090206002015460ff166003811115610ae757610ae7613f96565b03610b21576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101869052602401610a76565b600081610b3f57600086815260046020526040902060010154610b52565b6000868152600560205260409020600101545b60008181526006602052604081206004015491925070010000000000000000000000000000000090910467ffffffffffffffff169003610b9657610b968185612c49565b6000610ba28787612cdf565b90508215610bc3576000878152600560205260409020600101819055610bd8565b60008781526004602052604090206001018190555b50505050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610c0b81612b2d565b610c13612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610c88576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b60008481526004602052604090206002810154610cc290869074010000000000000000000000000000000000000000900460ff1686613173565b6002810180548591907fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000836003811115610d1557610d15613f96565b02179055506002810180547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000004367ffffffffffffffff160217905560405185907f449c870a68700e2f50924b7aef4cc7a4e270bdfbcc1b82e9930c22f9f33f867c90610d9c90879087906143d9565b60405180910390a25050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610dd581612b2d565b610ddd612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610e52576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b6000838152600660205260409020600481015467ffffffffffffffff161580610e9c57506004810154700100000000000000000000000000000000900467ffffffffffffffff1615155b15610ed6576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101859052602401610a76565b610ee08484612c49565b50505050565b6000610ef181612b2d565b610ef9612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610f6e576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b610f7783612b81565b6000838152600460208181526040808420600201805473ffffffffffffffffffffffffffffffffffffffff9081168652600784529185208590559387905291905281547fffffffffffffffffffffffff000000000000000000000000000000000000000016909155821615610ff057610ff0838361328e565b60405173ffffffffffffffffffffffffffffffffffffffff8316815283907fde27d2f21a7aa3adcdbb3f8bce2447de301cf919f07c09bf295d02cadb77ed30906020015b60405180910390a2505050565b81611078576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6110828282613366565b5050565b811580156110ae575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b156111815760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580611102575065ffffffffffff8116155b8061111557504265ffffffffffff821610155b15611156576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a76565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b611082828261338b565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6111b581612b2d565b6109ef6133e4565b60608060606111ce60088686613461565b9250825167ffffffffffffffff8111156111ea576111ea6143f4565b60405190808252806020026020018201604052801561126857816020015b6040805160c08101825260008082526020808301829052928201819052606082018190526080820181905260a082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816112085790505b509150825167ffffffffffffffff811115611285576112856143f4565b60405190808252806020026020018201604052801561130a57816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816112a35790505b50905060005b8351811015611513576004600085838151811061132f5761132f614423565b6020908102919091018101518252818101929092526040908101600020815160c08101835281548152600182015493810193909352600281015473ffffffffffffffffffffffffffffffffffffffff81169284019290925290606083019074010000000000000000000000000000000000000000900460ff1660038111156113b9576113b9613f96565b60038111156113ca576113ca613f96565b8152600291909101547501000000000000000000000000000000000000000000810467ffffffffffffffff1660208301527d010000000000000000000000000000000000000000000000000000000000900461ffff16604090910152835184908390811061143a5761143a614423565b60200260200101819052506006600084838151811061145b5761145b614423565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c0820152825183908390811061150057611500614423565b6020908102919091010152600101611310565b509250925092565b60008581526004602052604081206001600282015474010000000000000000000000000000000000000000900460ff16600381111561155c5761155c613f96565b1461156b57600091505061172e565b73ffffffffffffffffffffffffffffffffffffffff8616158015906115ac5750600281015473ffffffffffffffffffffffffffffffffffffffff8781169116145b156115bb57600191505061172e565b6040831415806115d557506115d3816001015461292c565b155b156115e457600091505061172e565b60018101546000908152600660209081526040918290208251918201889052917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16916336d70d0f9101604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526002840154611684602060008a8c614452565b61168d9161447c565b61169a896020818d614452565b6116a39161447c565b865460018801546040517fffffffff0000000000000000000000000000000000000000000000000000000060e089901b1681526116e8969594939291906004016144b8565b602060405180830381865afa158015611705573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906117299190614547565b925050505b95945050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961176181612b2d565b611769612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156117de576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b6000859003611819576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600085815260046020526040812090600282015474010000000000000000000000000000000000000000900460ff16600381111561185957611859613f96565b14158061188a575060008681526005602052604081206002015460ff16600381111561188757611887613f96565b14155b156118c4576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101879052602401610a76565b84815560028101805467ffffffffffffffff43167501000000000000000000000000000000000000000000027fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff9091161774010000000000000000000000000000000000000000179055600880546001810182556000919091527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3018690556040805186815273ffffffffffffffffffffffffffffffffffffffff8616602082015287917f485bf0aca23f9f769b0722d76d77ab704d4a66a04a8fec9012cefbd442433a1a910160405180910390a273ffffffffffffffffffffffffffffffffffffffff8416156119d9576119d9868561328e565b6119e38684612cdf565b6001909101555050505050565b60006119fb81612b2d565b61108282613540565b6000611a0f81612b2d565b611082826135c0565b606080611a27600a8585613461565b9150815167ffffffffffffffff811115611a4357611a436143f4565b604051908082528060200260200182016040528015611ac857816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909201910181611a615790505b50905060005b8251811015611ba25760066000848381518110611aed57611aed614423565b6020908102919091018101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c08201528251839083908110611b8f57611b8f614423565b6020908102919091010152600101611ace565b509250929050565b60008181526005602052604081206001600282015460ff166003811115611bd357611bd3613f96565b148015611c1f57506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611c1d57611c1d613f96565b145b8015611c335750611c33816001015461292c565b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a611c6481612b2d565b6109ef613630565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929611c9681612b2d565b611c9e612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611d13576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b60008481526005602052604090206002810154611d3590869060ff1686613173565b6001846003811115611d4957611d49613f96565b148015611d9657506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611d9357611d93613f96565b14155b15611dd35780546040517fdb39125e0000000000000000000000000000000000000000000000000000000081526004810191909152602401610a76565b6002810180548591907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836003811115611e1257611e12613f96565b02179055506002810180547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff166101004367ffffffffffffffff16021790556003846003811115611e6557611e65613f96565b03611ecc578054600090815260046020526040902060020180547d010000000000000000000000000000000000000000000000000000000000900461ffff1690601d611eb083614598565b91906101000a81548161ffff021916908361ffff160217905550505b847f6b6984846298310dca56003f597c69a167c1c39e86d3242d15d99f81998952518585604051610d9c9291906143d9565b6000611f0981612b2d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611f7e576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b73ffffffffffffffffffffffffffffffffffffffff8216301480611fb7575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611fee576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b600061208660025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296120b581612b2d565b6120bd612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612132576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b600084900361216d576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008481526005602052604081206002015460ff16600381111561219357612193613f96565b1415806121dd57506000808581526004602052604090206002015474010000000000000000000000000000000000000000900460ff1660038111156121da576121da613f96565b14155b15612217576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101859052602401610a76565b600160008481526004602052604090206002015474010000000000000000000000000000000000000000900460ff16600381111561225757612257613f96565b14612291576040517fdb39125e00000000000000000000000000000000000000000000000000000000815260048101849052602401610a76565b600083815260046020526040908190206002018054601d906122d7907d010000000000000000000000000000000000000000000000000000000000900461ffff166145d4565b91906101000a81548161ffff021916908361ffff160217905561ffff16111561232f576040517f2eaee97900000000000000000000000000000000000000000000000000000000815260048101849052602401610a76565b604080516080810182528481526000602080830182815260018486018181524367ffffffffffffffff1660608701528a8552600590935294909220835181559151828501555160028201805493949293919290917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016908360038111156123b8576123b8613f96565b0217905550606091909101516002909101805467ffffffffffffffff909216610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff9092169190911790556009805460018101825560009182527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af01859055604051849186917f0ff6222a3ff4234cc5c8dbb54c08de920c72ca1cc5456b4392910cf48a369b079190a361246e8483612cdf565b60009485526005602052604090942060010193909355505050565b606080606061249a60098686613461565b9250825167ffffffffffffffff8111156124b6576124b66143f4565b60405190808252806020026020018201604052801561252657816020015b6040805160808101825260008082526020808301829052928201819052606082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816124d45790505b509150825167ffffffffffffffff811115612543576125436143f4565b6040519080825280602002602001820160405280156125c857816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816125615790505b50905060005b835181101561151357600560008583815181106125ed576125ed614423565b6020026020010151815260200190815260200160002060405180608001604052908160008201548152602001600182015481526020016002820160009054906101000a900460ff16600381111561264657612646613f96565b600381111561265757612657613f96565b815260029190910154610100900467ffffffffffffffff16602090910152835184908390811061268957612689614423565b6020026020010181905250600660008483815181106126aa576126aa614423565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c0820152825183908390811061274f5761274f614423565b60209081029190910101526001016125ce565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680151580156127a557504265ffffffffffff821610155b6127b1576000806127d6565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561282057504265ffffffffffff8216105b612852576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16612876565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff163381146128d0576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610a76565b6109ef61368b565b8161290f576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611082828261377e565b600061292481612b2d565b6109ef6137a3565b6000818152600660205260408120600481015467ffffffffffffffff161580159061297757506004810154700100000000000000000000000000000000900467ffffffffffffffff16155b8015611c3357506004015468010000000000000000900467ffffffffffffffff1642111592915050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296129cb81612b2d565b6129d3612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612a48576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b612a5183612b81565b600083815260046020526040908190208390555183907f68e9aa83efbb0e4f64c919de4d2366ce3538900811f413efc37e5efe8ffce56b906110349085815260200190565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b0000000000000000000000000000000000000000000000000000000014806109d657507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316146109d6565b6109ef81336137ae565b612b42600080613834565b565b60035460ff1615612b42576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008181526004602052604081206002015474010000000000000000000000000000000000000000900460ff1690816003811115612bc157612bc1613f96565b03612bfb576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101839052602401610a76565b6003816003811115612c0f57612c0f613f96565b03611082576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101839052602401610a76565b6000828152600660209081526040918290206004810180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff167001000000000000000000000000000000004267ffffffffffffffff16021790556003015491518381528492917f6d15daf103222199830637ba156a6a56dd20c47d7b900bcf656ebcb78f1980d1910160405180910390a35050565b6040517f70d7022d00000000000000000000000000000000000000000000000000000000815281356004820152602082013560248201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370d7022d90604401602060405180830381865afa158015612d77573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612d9b9190614547565b612dd1576040517f6a545a9900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b42612de260608401604085016145f5565b67ffffffffffffffff1611612e4057612e0160608301604084016145f5565b6040517f259e998200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a76565b604051612e60908335906020808601359101918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291815281516020928301206000818152600690935291206004015490915067ffffffffffffffff1615612eed576040517f465666f100000000000000000000000000000000000000000000000000000000815260048101829052602401610a76565b6040517fa56e57cb00000000000000000000000000000000000000000000000000000000815282356004820152602083013560248201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa158015612f85573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612fa9919061461f565b600a80546001810182556000919091527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a8018390556040805160e0810182528535815260208681013590820152808201839052606080820188905267ffffffffffffffff421660808301529293509160a083019161302b9187019087016145f5565b67ffffffffffffffff9081168252600060209283018190528581526006835260409081902084518155848401516001820155848201516002820155606080860151600383015560808601516004909201805460a088015160c0909801518616700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff98871668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009092169490961693909317929092179590951692909217909155849287927fd1e96294fcc9fb61990c704dc09afca9efb4ee47e481fd239c81e99df985febe92883592918901359161314491908a01908a016145f5565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a35092915050565b600082600381111561318757613187613f96565b14806131a4575060008160038111156131a2576131a2613f96565b145b156131de576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101849052602401610a76565b60038260038111156131f2576131f2613f96565b0361322c576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101849052602401610a76565b80600381111561323e5761323e613f96565b82600381111561325057613250613f96565b0361328957816040517fef990d65000000000000000000000000000000000000000000000000000000008152600401610a769190614638565b505050565b73ffffffffffffffffffffffffffffffffffffffff811660009081526007602052604090205415613303576040517ff74d69ef00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610a76565b73ffffffffffffffffffffffffffffffffffffffff166000818152600760209081526040808320859055938252600490529190912060020180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169091179055565b60008281526020819052604090206001015461338181612b2d565b610ee0838361398e565b73ffffffffffffffffffffffffffffffffffffffff811633146133da576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6132898282613a4e565b6133ec613ab0565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b8254606090831015611c3357835460009061347d908590614646565b9050606483111561348d57606492505b82811061349a578261349c565b805b67ffffffffffffffff8111156134b4576134b46143f4565b6040519080825280602002602001820160405280156134dd578160200160208202803683370190505b50915060005b825181101561353757856134f78287614659565b8154811061350757613507614423565b906000526020600020015483828151811061352457613524614423565b60209081029190910101526001016134e3565b50509392505050565b600061354a6127de565b61355342613aec565b61355d919061466c565b90506135698282613b3c565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b60006135cb82613bd8565b6135d442613aec565b6135de919061466c565b90506135ea8282613834565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b613638612b44565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586134373390565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff168015806136db57504265ffffffffffff821610155b1561371c576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a76565b613745600061374060025473ffffffffffffffffffffffffffffffffffffffff1690565b613a4e565b5061375160008361398e565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b60008281526020819052604090206001015461379981612b2d565b610ee08383613a4e565b612b42600080613b3c565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16611082576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610a76565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015613909574265ffffffffffff821610156138df576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055613909565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b600082613a445760006139b660025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613a03576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b611c338383613c2b565b600082158015613a78575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15613aa657600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b611c338383613d27565b60035460ff16612b42576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115613b38576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610a76565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015613289576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080613be36127de565b90508065ffffffffffff168365ffffffffffff1611613c0b57613c06838261468a565b611c33565b611c3365ffffffffffff8416620697806000828218828410028218611c33565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16613d1f5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055613cbd3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016109d6565b5060006109d6565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615613d1f5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016109d6565b600060208284031215613df457600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611c3357600080fd5b600060608284031215613e3657600080fd5b50919050565b600080600060a08486031215613e5157600080fd5b83359250613e628560208601613e24565b929592945050506080919091013590565b600080600060608486031215613e8857600080fd5b83359250602084013560048110613e9e57600080fd5b929592945050506040919091013590565b60008060408385031215613ec257600080fd5b50508035926020909101359150565b600060208284031215613ee357600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114613f0e57600080fd5b919050565b60008060408385031215613f2657600080fd5b82359150613f3660208401613eea565b90509250929050565b600060208284031215613f5157600080fd5b611c3382613eea565b600081518084526020840193506020830160005b82811015613f8c578151865260209586019590910190600101613f6e565b5093949350505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60048110613ffc577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b600081518084526020840193506020830160005b82811015613f8c5781518051875260208101516020880152604081015160408801526060810151606088015267ffffffffffffffff608082015116608088015267ffffffffffffffff60a08201511660a088015267ffffffffffffffff60c08201511660c08801525060e086019550602082019150600181019050614014565b6060815260006140a76060830186613f5a565b828103602084015280855180835260208301915060208701925060005b81811015614146578351805184526020810151602085015273ffffffffffffffffffffffffffffffffffffffff6040820151166040850152606081015161410e6060860182613fc5565b5060808181015167ffffffffffffffff169085015260a09081015161ffff16908401526020939093019260c0909201916001016140c4565b5050838103604085015261415a8186614000565b979650505050505050565b60008060008060006080868803121561417d57600080fd5b8535945061418d60208701613eea565b935060408601359250606086013567ffffffffffffffff8111156141b057600080fd5b8601601f810188136141c157600080fd5b803567ffffffffffffffff8111156141d857600080fd5b8860208284010111156141ea57600080fd5b959894975092955050506020019190565b60008060008060c0858703121561421157600080fd5b843593506020850135925061422860408601613eea565b91506142378660608701613e24565b905092959194509250565b60006020828403121561425457600080fd5b813565ffffffffffff81168114611c3357600080fd5b60408152600061427d6040830185613f5a565b828103602084015261172e8185614000565b600080600060a084860312156142a457600080fd5b83359250602084013591506142bc8560408601613e24565b90509250925092565b6060815260006142d86060830186613f5a565b828103602084015280855180835260208301915060208701925060005b818110156141465783518051845260208101516020850152604081015161431f6040860182613fc5565b5060609081015167ffffffffffffffff1690840152602093909301926080909201916001016142f5565b8681526020810186905273ffffffffffffffffffffffffffffffffffffffff8516604082015260c081016143806060830186613fc5565b67ffffffffffffffff8416608083015261ffff831660a0830152979650505050505050565b84815260208101849052608081016143c06040830185613fc5565b67ffffffffffffffff8316606083015295945050505050565b604081016143e78285613fc5565b8260208301529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b6000808585111561446257600080fd5b8386111561446f57600080fd5b5050820193919092039150565b803560208310156109d6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b60c08152600087518060c084015260005b818110156144e6576020818b0181015160e08684010152016144c9565b50600060e0828501015260e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150508660208301528560408301528460608301528360808301528260a0830152979650505050505050565b60006020828403121561455957600080fd5b81518015158114611c3357600080fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b600061ffff8216806145ac576145ac614569565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b600061ffff821661ffff81036145ec576145ec614569565b60010192915050565b60006020828403121561460757600080fd5b813567ffffffffffffffff81168114611c3357600080fd5b60006020828403121561463157600080fd5b5051919050565b602081016109d68284613fc5565b818103818111156109d6576109d6614569565b808201808211156109d6576109d6614569565b65ffffffffffff81811683821601908111156109d6576109d6614569565b65ffffffffffff82811682821603908111156109d6576109d661456956' as const
export const organisationsDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106103365760003560e01c806384ef8ffc116101b2578063cd6d718a116100f9578063d86e697d116100a2578063ee8633171161007c578063ee8633171461092b578063f5b541a61461093e578063fac750e014610965578063fe7eef451461096d57600080fd5b8063d86e697d146107fd578063dde5b7a114610850578063e63ab1e91461090457600080fd5b8063d52c842f116100d3578063d52c842f146107da578063d547741f146107e2578063d602b9fd146107f557600080fd5b8063cd6d718a146106c8578063cefc142914610786578063cf6eefb71461078e57600080fd5b806391712a0b1161015b578063a1eda53c11610135578063a1eda53c14610691578063a217fddf146106b8578063cc8463c8146106c057600080fd5b806391712a0b1461060457806391d148541461062b57806396f55bf41461066f57600080fd5b80638da5cb5b1161018c5780638da5cb5b146105ce5780638f16e1cd146105d65780639086e021146105f157600080fd5b806384ef8ffc1461058a57806387497fa5146105a85780638d1fdf2f146105bb57600080fd5b80633f4ba83a11610281578063649a5ec71161022a5780636ff968c3116102045780636ff968c314610529578063821bef2f1461054e578063840733301461056f5780638456cb591461058257600080fd5b8063649a5ec71461050657806369fc09b9146105195780636da49b831461052157600080fd5b806358ff0ec41161025b57806358ff0ec4146104d55780635c975abb146104e8578063634e93da146104f357600080fd5b80633f4ba83a1461049857806341733639146104a05780634ece9046146104c257600080fd5b8063248a9ca3116102e35780632f2ff15d116102bd5780632f2ff15d1461045257806336568abe14610465578063383bce6a1461047857600080fd5b8063248a9ca3146103c257806327a27b71146103f35780632b7ac3f31461040657600080fd5b806310c770c51161031457806310c770c514610389578063116d5df41461039c5780631a9cb151146103af57600080fd5b806301ffc9a71461033b578063022d63fb146103635780630aa6220b1461037f575b600080fd5b61034e610349366004613de2565b610980565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161035a565b6103876109dc565b005b610387610397366004613e3c565b6109f2565b6103876103aa366004613e73565b610be1565b6103876103bd366004613eaf565b610dab565b6103e56103d0366004613ed1565b60009081526020819052604090206001015490565b60405190815260200161035a565b610387610401366004613f13565b610ee6565b61042d7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161035a565b610387610460366004613f13565b611041565b610387610473366004613f13565b611086565b6103e5610486366004613f3f565b60076020526000908152604090205481565b61038761118b565b6104b36104ae366004613eaf565b6111bd565b60405161035a93929190614094565b61034e6104d0366004614165565b61151b565b6103876104e33660046141fb565b611737565b60035460ff1661034e565b610387610501366004613f3f565b6119f0565b610387610514366004614242565b611a04565b6103e5606481565b6009546103e5565b60035461042d90610100900473ffffffffffffffffffffffffffffffffffffffff1681565b61056161055c366004613eaf565b611a18565b60405161035a92919061426a565b61034e61057d366004613ed1565b611baa565b610387611c3a565b60025473ffffffffffffffffffffffffffffffffffffffff1661042d565b6103876105b6366004613e73565b611c6c565b6103876105c9366004613f3f565b611efe565b61042d612065565b6105de604081565b60405161ffff909116815260200161035a565b6103876105ff36600461428f565b61208b565b6103e57fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61034e610639366004613f13565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61068261067d366004613eaf565b612489565b60405161035a939291906142c5565b610699612762565b6040805165ffffffffffff93841681529290911660208301520161035a565b6103e5600081565b6103686127de565b6107746106d6366004613ed1565b60046020526000908152604090208054600182015460029092015490919073ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000810460ff16907501000000000000000000000000000000000000000000810467ffffffffffffffff16907d010000000000000000000000000000000000000000000000000000000000900461ffff1686565b60405161035a96959493929190614349565b61038761287c565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161035a565b6008546103e5565b6103876107f0366004613f13565b6128d8565b610387612919565b61084061080b366004613ed1565b60056020526000908152604090208054600182015460029092015490919060ff811690610100900467ffffffffffffffff1684565b60405161035a94939291906143a5565b6108bf61085e366004613ed1565b600660205260009081526040902080546001820154600283015460038401546004909401549293919290919067ffffffffffffffff808216916801000000000000000081048216917001000000000000000000000000000000009091041687565b60408051978852602088019690965294860193909352606085019190915267ffffffffffffffff908116608085015290811660a08401521660c082015260e00161035a565b6103e57f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61034e610939366004613ed1565b61292c565b6103e57f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b600a546103e5565b61038761097b366004613eaf565b6129a1565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f314987860000000000000000000000000000000000000000000000000000000014806109d657506109d682612a96565b92915050565b60006109e781612b2d565b6109ef612b37565b50565b60006109fd81612b2d565b610a05612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610a7f576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60008060008681526005602052604090206002015460ff166003811115610aa857610aa8613f96565b1415905080610abf57610aba85612b81565b610b21565b600360008681526005602052604090206002015460ff166003811115610ae757610ae7613f96565b03610b21576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101869052602401610a76565b600081610b3f57600086815260046020526040902060010154610b52565b6000868152600560205260409020600101545b60008181526006602052604081206004015491925070010000000000000000000000000000000090910467ffffffffffffffff169003610b9657610b968185612c49565b6000610ba28787612cdf565b90508215610bc3576000878152600560205260409020600101819055610bd8565b60008781526004602052604090206001018190555b50505050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610c0b81612b2d565b610c13612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610c88576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b60008481526004602052604090206002810154610cc290869074010000000000000000000000000000000000000000900460ff1686613173565b6002810180548591907fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000836003811115610d1557610d15613f96565b02179055506002810180547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000004367ffffffffffffffff160217905560405185907f449c870a68700e2f50924b7aef4cc7a4e270bdfbcc1b82e9930c22f9f33f867c90610d9c90879087906143d9565b60405180910390a25050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610dd581612b2d565b610ddd612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610e52576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b6000838152600660205260409020600481015467ffffffffffffffff161580610e9c57506004810154700100000000000000000000000000000000900467ffffffffffffffff1615155b15610ed6576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101859052602401610a76565b610ee08484612c49565b50505050565b6000610ef181612b2d565b610ef9612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610f6e576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b610f7783612b81565b6000838152600460208181526040808420600201805473ffffffffffffffffffffffffffffffffffffffff9081168652600784529185208590559387905291905281547fffffffffffffffffffffffff000000000000000000000000000000000000000016909155821615610ff057610ff0838361328e565b60405173ffffffffffffffffffffffffffffffffffffffff8316815283907fde27d2f21a7aa3adcdbb3f8bce2447de301cf919f07c09bf295d02cadb77ed30906020015b60405180910390a2505050565b81611078576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6110828282613366565b5050565b811580156110ae575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b156111815760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580611102575065ffffffffffff8116155b8061111557504265ffffffffffff821610155b15611156576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a76565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b611082828261338b565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6111b581612b2d565b6109ef6133e4565b60608060606111ce60088686613461565b9250825167ffffffffffffffff8111156111ea576111ea6143f4565b60405190808252806020026020018201604052801561126857816020015b6040805160c08101825260008082526020808301829052928201819052606082018190526080820181905260a082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816112085790505b509150825167ffffffffffffffff811115611285576112856143f4565b60405190808252806020026020018201604052801561130a57816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816112a35790505b50905060005b8351811015611513576004600085838151811061132f5761132f614423565b6020908102919091018101518252818101929092526040908101600020815160c08101835281548152600182015493810193909352600281015473ffffffffffffffffffffffffffffffffffffffff81169284019290925290606083019074010000000000000000000000000000000000000000900460ff1660038111156113b9576113b9613f96565b60038111156113ca576113ca613f96565b8152600291909101547501000000000000000000000000000000000000000000810467ffffffffffffffff1660208301527d010000000000000000000000000000000000000000000000000000000000900461ffff16604090910152835184908390811061143a5761143a614423565b60200260200101819052506006600084838151811061145b5761145b614423565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c0820152825183908390811061150057611500614423565b6020908102919091010152600101611310565b509250925092565b60008581526004602052604081206001600282015474010000000000000000000000000000000000000000900460ff16600381111561155c5761155c613f96565b1461156b57600091505061172e565b73ffffffffffffffffffffffffffffffffffffffff8616158015906115ac5750600281015473ffffffffffffffffffffffffffffffffffffffff8781169116145b156115bb57600191505061172e565b6040831415806115d557506115d3816001015461292c565b155b156115e457600091505061172e565b60018101546000908152600660209081526040918290208251918201889052917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16916336d70d0f9101604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526002840154611684602060008a8c614452565b61168d9161447c565b61169a896020818d614452565b6116a39161447c565b865460018801546040517fffffffff0000000000000000000000000000000000000000000000000000000060e089901b1681526116e8969594939291906004016144b8565b602060405180830381865afa158015611705573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906117299190614547565b925050505b95945050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961176181612b2d565b611769612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156117de576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b6000859003611819576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600085815260046020526040812090600282015474010000000000000000000000000000000000000000900460ff16600381111561185957611859613f96565b14158061188a575060008681526005602052604081206002015460ff16600381111561188757611887613f96565b14155b156118c4576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101879052602401610a76565b84815560028101805467ffffffffffffffff43167501000000000000000000000000000000000000000000027fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff9091161774010000000000000000000000000000000000000000179055600880546001810182556000919091527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3018690556040805186815273ffffffffffffffffffffffffffffffffffffffff8616602082015287917f485bf0aca23f9f769b0722d76d77ab704d4a66a04a8fec9012cefbd442433a1a910160405180910390a273ffffffffffffffffffffffffffffffffffffffff8416156119d9576119d9868561328e565b6119e38684612cdf565b6001909101555050505050565b60006119fb81612b2d565b61108282613540565b6000611a0f81612b2d565b611082826135c0565b606080611a27600a8585613461565b9150815167ffffffffffffffff811115611a4357611a436143f4565b604051908082528060200260200182016040528015611ac857816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909201910181611a615790505b50905060005b8251811015611ba25760066000848381518110611aed57611aed614423565b6020908102919091018101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c08201528251839083908110611b8f57611b8f614423565b6020908102919091010152600101611ace565b509250929050565b60008181526005602052604081206001600282015460ff166003811115611bd357611bd3613f96565b148015611c1f57506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611c1d57611c1d613f96565b145b8015611c335750611c33816001015461292c565b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a611c6481612b2d565b6109ef613630565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929611c9681612b2d565b611c9e612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611d13576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b60008481526005602052604090206002810154611d3590869060ff1686613173565b6001846003811115611d4957611d49613f96565b148015611d9657506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611d9357611d93613f96565b14155b15611dd35780546040517fdb39125e0000000000000000000000000000000000000000000000000000000081526004810191909152602401610a76565b6002810180548591907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836003811115611e1257611e12613f96565b02179055506002810180547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff166101004367ffffffffffffffff16021790556003846003811115611e6557611e65613f96565b03611ecc578054600090815260046020526040902060020180547d010000000000000000000000000000000000000000000000000000000000900461ffff1690601d611eb083614598565b91906101000a81548161ffff021916908361ffff160217905550505b847f6b6984846298310dca56003f597c69a167c1c39e86d3242d15d99f81998952518585604051610d9c9291906143d9565b6000611f0981612b2d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611f7e576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b73ffffffffffffffffffffffffffffffffffffffff8216301480611fb7575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611fee576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b600061208660025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296120b581612b2d565b6120bd612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612132576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b600084900361216d576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008481526005602052604081206002015460ff16600381111561219357612193613f96565b1415806121dd57506000808581526004602052604090206002015474010000000000000000000000000000000000000000900460ff1660038111156121da576121da613f96565b14155b15612217576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101859052602401610a76565b600160008481526004602052604090206002015474010000000000000000000000000000000000000000900460ff16600381111561225757612257613f96565b14612291576040517fdb39125e00000000000000000000000000000000000000000000000000000000815260048101849052602401610a76565b600083815260046020526040908190206002018054601d906122d7907d010000000000000000000000000000000000000000000000000000000000900461ffff166145d4565b91906101000a81548161ffff021916908361ffff160217905561ffff16111561232f576040517f2eaee97900000000000000000000000000000000000000000000000000000000815260048101849052602401610a76565b604080516080810182528481526000602080830182815260018486018181524367ffffffffffffffff1660608701528a8552600590935294909220835181559151828501555160028201805493949293919290917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016908360038111156123b8576123b8613f96565b0217905550606091909101516002909101805467ffffffffffffffff909216610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff9092169190911790556009805460018101825560009182527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af01859055604051849186917f0ff6222a3ff4234cc5c8dbb54c08de920c72ca1cc5456b4392910cf48a369b079190a361246e8483612cdf565b60009485526005602052604090942060010193909355505050565b606080606061249a60098686613461565b9250825167ffffffffffffffff8111156124b6576124b66143f4565b60405190808252806020026020018201604052801561252657816020015b6040805160808101825260008082526020808301829052928201819052606082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816124d45790505b509150825167ffffffffffffffff811115612543576125436143f4565b6040519080825280602002602001820160405280156125c857816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816125615790505b50905060005b835181101561151357600560008583815181106125ed576125ed614423565b6020026020010151815260200190815260200160002060405180608001604052908160008201548152602001600182015481526020016002820160009054906101000a900460ff16600381111561264657612646613f96565b600381111561265757612657613f96565b815260029190910154610100900467ffffffffffffffff16602090910152835184908390811061268957612689614423565b6020026020010181905250600660008483815181106126aa576126aa614423565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c0820152825183908390811061274f5761274f614423565b60209081029190910101526001016125ce565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680151580156127a557504265ffffffffffff821610155b6127b1576000806127d6565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561282057504265ffffffffffff8216105b612852576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16612876565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff163381146128d0576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610a76565b6109ef61368b565b8161290f576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611082828261377e565b600061292481612b2d565b6109ef6137a3565b6000818152600660205260408120600481015467ffffffffffffffff161580159061297757506004810154700100000000000000000000000000000000900467ffffffffffffffff16155b8015611c3357506004015468010000000000000000900467ffffffffffffffff1642111592915050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296129cb81612b2d565b6129d3612b44565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612a48576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a76565b612a5183612b81565b600083815260046020526040908190208390555183907f68e9aa83efbb0e4f64c919de4d2366ce3538900811f413efc37e5efe8ffce56b906110349085815260200190565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b0000000000000000000000000000000000000000000000000000000014806109d657507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316146109d6565b6109ef81336137ae565b612b42600080613834565b565b60035460ff1615612b42576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008181526004602052604081206002015474010000000000000000000000000000000000000000900460ff1690816003811115612bc157612bc1613f96565b03612bfb576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101839052602401610a76565b6003816003811115612c0f57612c0f613f96565b03611082576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101839052602401610a76565b6000828152600660209081526040918290206004810180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff167001000000000000000000000000000000004267ffffffffffffffff16021790556003015491518381528492917f6d15daf103222199830637ba156a6a56dd20c47d7b900bcf656ebcb78f1980d1910160405180910390a35050565b6040517f70d7022d00000000000000000000000000000000000000000000000000000000815281356004820152602082013560248201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370d7022d90604401602060405180830381865afa158015612d77573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612d9b9190614547565b612dd1576040517f6a545a9900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b42612de260608401604085016145f5565b67ffffffffffffffff1611612e4057612e0160608301604084016145f5565b6040517f259e998200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a76565b604051612e60908335906020808601359101918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291815281516020928301206000818152600690935291206004015490915067ffffffffffffffff1615612eed576040517f465666f100000000000000000000000000000000000000000000000000000000815260048101829052602401610a76565b6040517fa56e57cb00000000000000000000000000000000000000000000000000000000815282356004820152602083013560248201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa158015612f85573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612fa9919061461f565b600a80546001810182556000919091527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a8018390556040805160e0810182528535815260208681013590820152808201839052606080820188905267ffffffffffffffff421660808301529293509160a083019161302b9187019087016145f5565b67ffffffffffffffff9081168252600060209283018190528581526006835260409081902084518155848401516001820155848201516002820155606080860151600383015560808601516004909201805460a088015160c0909801518616700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff98871668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009092169490961693909317929092179590951692909217909155849287927fd1e96294fcc9fb61990c704dc09afca9efb4ee47e481fd239c81e99df985febe92883592918901359161314491908a01908a016145f5565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a35092915050565b600082600381111561318757613187613f96565b14806131a4575060008160038111156131a2576131a2613f96565b145b156131de576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101849052602401610a76565b60038260038111156131f2576131f2613f96565b0361322c576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101849052602401610a76565b80600381111561323e5761323e613f96565b82600381111561325057613250613f96565b0361328957816040517fef990d65000000000000000000000000000000000000000000000000000000008152600401610a769190614638565b505050565b73ffffffffffffffffffffffffffffffffffffffff811660009081526007602052604090205415613303576040517ff74d69ef00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610a76565b73ffffffffffffffffffffffffffffffffffffffff166000818152600760209081526040808320859055938252600490529190912060020180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169091179055565b60008281526020819052604090206001015461338181612b2d565b610ee0838361398e565b73ffffffffffffffffffffffffffffffffffffffff811633146133da576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6132898282613a4e565b6133ec613ab0565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b8254606090831015611c3357835460009061347d908590614646565b9050606483111561348d57606492505b82811061349a578261349c565b805b67ffffffffffffffff8111156134b4576134b46143f4565b6040519080825280602002602001820160405280156134dd578160200160208202803683370190505b50915060005b825181101561353757856134f78287614659565b8154811061350757613507614423565b906000526020600020015483828151811061352457613524614423565b60209081029190910101526001016134e3565b50509392505050565b600061354a6127de565b61355342613aec565b61355d919061466c565b90506135698282613b3c565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b60006135cb82613bd8565b6135d442613aec565b6135de919061466c565b90506135ea8282613834565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b613638612b44565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586134373390565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff168015806136db57504265ffffffffffff821610155b1561371c576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a76565b613745600061374060025473ffffffffffffffffffffffffffffffffffffffff1690565b613a4e565b5061375160008361398e565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b60008281526020819052604090206001015461379981612b2d565b610ee08383613a4e565b612b42600080613b3c565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16611082576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610a76565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015613909574265ffffffffffff821610156138df576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055613909565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b600082613a445760006139b660025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613a03576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b611c338383613c2b565b600082158015613a78575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15613aa657600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b611c338383613d27565b60035460ff16612b42576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115613b38576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610a76565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015613289576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080613be36127de565b90508065ffffffffffff168365ffffffffffff1611613c0b57613c06838261468a565b611c33565b611c3365ffffffffffff8416620697806000828218828410028218611c33565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16613d1f5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055613cbd3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016109d6565b5060006109d6565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615613d1f5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016109d6565b600060208284031215613df457600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611c3357600080fd5b600060608284031215613e3657600080fd5b50919050565b600080600060a08486031215613e5157600080fd5b83359250613e628560208601613e24565b929592945050506080919091013590565b600080600060608486031215613e8857600080fd5b83359250602084013560048110613e9e57600080fd5b929592945050506040919091013590565b60008060408385031215613ec257600080fd5b50508035926020909101359150565b600060208284031215613ee357600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114613f0e57600080fd5b919050565b60008060408385031215613f2657600080fd5b82359150613f3660208401613eea565b90509250929050565b600060208284031215613f5157600080fd5b611c3382613eea565b600081518084526020840193506020830160005b82811015613f8c578151865260209586019590910190600101613f6e565b5093949350505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60048110613ffc577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b600081518084526020840193506020830160005b82811015613f8c5781518051875260208101516020880152604081015160408801526060810151606088015267ffffffffffffffff608082015116608088015267ffffffffffffffff60a08201511660a088015267ffffffffffffffff60c08201511660c08801525060e086019550602082019150600181019050614014565b6060815260006140a76060830186613f5a565b828103602084015280855180835260208301915060208701925060005b81811015614146578351805184526020810151602085015273ffffffffffffffffffffffffffffffffffffffff6040820151166040850152606081015161410e6060860182613fc5565b5060808181015167ffffffffffffffff169085015260a09081015161ffff16908401526020939093019260c0909201916001016140c4565b5050838103604085015261415a8186614000565b979650505050505050565b60008060008060006080868803121561417d57600080fd5b8535945061418d60208701613eea565b935060408601359250606086013567ffffffffffffffff8111156141b057600080fd5b8601601f810188136141c157600080fd5b803567ffffffffffffffff8111156141d857600080fd5b8860208284010111156141ea57600080fd5b959894975092955050506020019190565b60008060008060c0858703121561421157600080fd5b843593506020850135925061422860408601613eea565b91506142378660608701613e24565b905092959194509250565b60006020828403121561425457600080fd5b813565ffffffffffff81168114611c3357600080fd5b60408152600061427d6040830185613f5a565b828103602084015261172e8185614000565b600080600060a084860312156142a457600080fd5b83359250602084013591506142bc8560408601613e24565b90509250925092565b6060815260006142d86060830186613f5a565b828103602084015280855180835260208301915060208701925060005b818110156141465783518051845260208101516020850152604081015161431f6040860182613fc5565b5060609081015167ffffffffffffffff1690840152602093909301926080909201916001016142f5565b8681526020810186905273ffffffffffffffffffffffffffffffffffffffff8516604082015260c081016143806060830186613fc5565b67ffffffffffffffff8416608083015261ffff831660a0830152979650505050505050565b84815260208101849052608081016143c06040830185613fc5565b67ffffffffffffffff8316606083015295945050505050565b604081016143e78285613fc5565b8260208301529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b6000808585111561446257600080fd5b8386111561446f57600080fd5b5050820193919092039150565b803560208310156109d6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b60c08152600087518060c084015260005b818110156144e6576020818b0181015160e08684010152016144c9565b50600060e0828501015260e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150508660208301528560408301528460608301528360808301528260a0830152979650505050505050565b60006020828403121561455957600080fd5b81518015158114611c3357600080fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b600061ffff8216806145ac576145ac614569565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b600061ffff821661ffff81036145ec576145ec614569565b60010192915050565b60006020828403121561460757600080fd5b813567ffffffffffffffff81168114611c3357600080fd5b60006020828403121561463157600080fd5b5051919050565b602081016109d68284613fc5565b818103818111156109d6576109d6614569565b808201808211156109d6576109d6614569565b65ffffffffffff81811683821601908111156109d6576109d6614569565b65ffffffffffff82811682821603908111156109d6576109d661456956' as const
