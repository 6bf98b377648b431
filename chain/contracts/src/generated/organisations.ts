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
    "internalType": "bytes32",
    "name": "x",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "y",
    "type": "bytes32"
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
    "internalType": "bytes32",
    "name": "x",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "y",
    "type": "bytes32"
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
      "internalType": "bytes32",
      "name": "x",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "y",
      "type": "bytes32"
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
      "internalType": "bytes32",
      "name": "x",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "y",
      "type": "bytes32"
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
      "internalType": "bytes32",
      "name": "x",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "y",
      "type": "bytes32"
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
      "internalType": "bytes32",
      "name": "x",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "y",
      "type": "bytes32"
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
      "internalType": "bytes32",
      "name": "x",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "y",
      "type": "bytes32"
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
export const organisationsBytecode = '0x60a060405234801561001057600080fd5b506040516148b53803806148b583398101604081905261002f91610293565b608082015182518391906001600160a01b03811661006757604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff851602179055610091600082610146565b5050506100c87f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161014660201b60201c565b506100fd7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161014660201b60201c565b506101327f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161014660201b60201c565b50506001600160a01b03166080525061034f565b6000826101a45760006101616002546001600160a01b031690565b6001600160a01b03161461018857604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b6101ae83836101b7565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff16610259576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102113390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016101b1565b5060006101b1565b80516001600160a01b038116811461027857600080fd5b919050565b805165ffffffffffff8116811461027857600080fd5b60008082840360c08112156102a757600080fd5b60a08112156102b557600080fd5b5060405160a081016001600160401b03811182821017156102e657634e487b7160e01b600052604160045260246000fd5b6040526102f284610261565b815261030060208501610261565b602082015261031160408501610261565b604082015261032260608501610261565b60608201526103336080850161027d565b6080820152915061034660a08401610261565b90509250929050565b60805161453d610378600039600081816103e2015281816117d6015261306b015261453d6000f3fe608060405234801561001057600080fd5b50600436106103205760003560e01c806384ef8ffc116101a7578063cd6d718a116100ee578063d86e697d11610097578063ee86331711610071578063ee863317146108f4578063f5b541a614610907578063fe7eef451461092e57600080fd5b8063d86e697d146107c6578063dde5b7a114610819578063e63ab1e9146108cd57600080fd5b8063d52c842f116100c8578063d52c842f146107a3578063d547741f146107ab578063d602b9fd146107be57600080fd5b8063cd6d718a14610691578063cefc14291461074f578063cf6eefb71461075757600080fd5b806391d1485411610150578063a217fddf1161012a578063a217fddf1461066e578063ad72fb5d14610676578063cc8463c81461068957600080fd5b806391d14854146105e157806396f55bf414610625578063a1eda53c1461064757600080fd5b80638da5cb5b116101815780638da5cb5b146105975780638f16e1cd1461059f57806391712a0b146105ba57600080fd5b806384ef8ffc1461055357806387497fa5146105715780638d1fdf2f1461058457600080fd5b8063417336391161026b57806369fc09b9116102145780637d3c7797116101ee5780637d3c77971461052557806384073330146105385780638456cb591461054b57600080fd5b806369fc09b9146104f05780636da49b83146104f85780636ff968c31461050057600080fd5b80635c975abb116102455780635c975abb146104bf578063634e93da146104ca578063649a5ec7146104dd57600080fd5b806341733639146104775780634698c678146104995780634ece9046146104ac57600080fd5b806327a27b71116102cd57806336568abe116102a757806336568abe1461043c578063383bce6a1461044f5780633f4ba83a1461046f57600080fd5b806327a27b71146103ca5780632b7ac3f3146103dd5780632f2ff15d1461042957600080fd5b8063116d5df4116102fe578063116d5df4146103735780631a9cb15114610386578063248a9ca31461039957600080fd5b806301ffc9a714610325578063022d63fb1461034d5780630aa6220b14610369575b600080fd5b610338610333366004613c9c565b610941565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610344565b61037161099d565b005b610371610381366004613cde565b6109b3565b610371610394366004613d1a565b610b82565b6103bc6103a7366004613d3c565b60009081526020819052604090206001015490565b604051908152602001610344565b6103716103d8366004613d7e565b610cbd565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610344565b610371610437366004613d7e565b610e18565b61037161044a366004613d7e565b610e5d565b6103bc61045d366004613daa565b60076020526000908152604090205481565b610371610f62565b61048a610485366004613d1a565b610f94565b60405161034493929190613eff565b6103716104a7366004613fe8565b6112f2565b6103386104ba36600461401e565b6116f0565b60035460ff16610338565b6103716104d8366004613daa565b6118fd565b6103716104eb3660046140b4565b611911565b6103bc606481565b6009546103bc565b60035461040490610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6103716105333660046140dc565b611925565b610338610546366004613d3c565b611bde565b610371611c6e565b60025473ffffffffffffffffffffffffffffffffffffffff16610404565b61037161057f366004613cde565b611ca0565b610371610592366004613daa565b611f32565b610404612099565b6105a7604081565b60405161ffff9091168152602001610344565b6103bc7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b6103386105ef366004613d7e565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b610638610633366004613d1a565b6120bf565b60405161034493929190614123565b61064f612398565b6040805165ffffffffffff938416815292909116602083015201610344565b6103bc600081565b6103716106843660046141a7565b612414565b6103526125fe565b61073d61069f366004613d3c565b60046020526000908152604090208054600182015460029092015490919073ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000810460ff16907501000000000000000000000000000000000000000000810467ffffffffffffffff16907d010000000000000000000000000000000000000000000000000000000000900461ffff1686565b604051610344969594939291906141de565b61037161269c565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610344565b6008546103bc565b6103716107b9366004613d7e565b6126f8565b610371612739565b6108096107d4366004613d3c565b60056020526000908152604090208054600182015460029092015490919060ff811690610100900467ffffffffffffffff1684565b604051610344949392919061423a565b610888610827366004613d3c565b600660205260009081526040902080546001820154600283015460038401546004909401549293919290919067ffffffffffffffff808216916801000000000000000081048216917001000000000000000000000000000000009091041687565b60408051978852602088019690965294860193909352606085019190915267ffffffffffffffff908116608085015290811660a08401521660c082015260e001610344565b6103bc7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b610338610902366004613d3c565b61274c565b6103bc7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b61037161093c366004613d1a565b6127c1565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f314987860000000000000000000000000000000000000000000000000000000014806109975750610997826128b6565b92915050565b60006109a88161294d565b6109b0612957565b50565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296109dd8161294d565b6109e5612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610a5f576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60008481526004602052604090206002810154610a9990869074010000000000000000000000000000000000000000900460ff16866129a1565b6002810180548591907fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000836003811115610aec57610aec613e01565b02179055506002810180547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000004367ffffffffffffffff160217905560405185907f449c870a68700e2f50924b7aef4cc7a4e270bdfbcc1b82e9930c22f9f33f867c90610b73908790879061426e565b60405180910390a25050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610bac8161294d565b610bb4612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610c29576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b6000838152600660205260409020600481015467ffffffffffffffff161580610c7357506004810154700100000000000000000000000000000000900467ffffffffffffffff1615155b15610cad576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101859052602401610a56565b610cb78484612abc565b50505050565b6000610cc88161294d565b610cd0612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610d45576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b610d4e83612b52565b6000838152600460208181526040808420600201805473ffffffffffffffffffffffffffffffffffffffff9081168652600784529185208590559387905291905281547fffffffffffffffffffffffff000000000000000000000000000000000000000016909155821615610dc757610dc78383612c1a565b60405173ffffffffffffffffffffffffffffffffffffffff8316815283907fde27d2f21a7aa3adcdbb3f8bce2447de301cf919f07c09bf295d02cadb77ed30906020015b60405180910390a2505050565b81610e4f576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e598282612cf2565b5050565b81158015610e85575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610f585760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610ed9575065ffffffffffff8116155b80610eec57504265ffffffffffff821610155b15610f2d576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a56565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610e598282612d17565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610f8c8161294d565b6109b0612d70565b6060806060610fa560088686612ded565b9250825167ffffffffffffffff811115610fc157610fc1614289565b60405190808252806020026020018201604052801561103f57816020015b6040805160c08101825260008082526020808301829052928201819052606082018190526080820181905260a082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909201910181610fdf5790505b509150825167ffffffffffffffff81111561105c5761105c614289565b6040519080825280602002602001820160405280156110e157816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90920191018161107a5790505b50905060005b83518110156112ea5760046000858381518110611106576111066142b8565b6020908102919091018101518252818101929092526040908101600020815160c08101835281548152600182015493810193909352600281015473ffffffffffffffffffffffffffffffffffffffff81169284019290925290606083019074010000000000000000000000000000000000000000900460ff16600381111561119057611190613e01565b60038111156111a1576111a1613e01565b8152600291909101547501000000000000000000000000000000000000000000810467ffffffffffffffff1660208301527d010000000000000000000000000000000000000000000000000000000000900461ffff166040909101528351849083908110611211576112116142b8565b602002602001018190525060066000848381518110611232576112326142b8565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c082015282518390839081106112d7576112d76142b8565b60209081029190910101526001016110e7565b509250925092565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961131c8161294d565b611324612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611399576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b60008490036113d4576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008481526005602052604081206002015460ff1660038111156113fa576113fa613e01565b14158061144457506000808581526004602052604090206002015474010000000000000000000000000000000000000000900460ff16600381111561144157611441613e01565b14155b1561147e576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101859052602401610a56565b600160008481526004602052604090206002015474010000000000000000000000000000000000000000900460ff1660038111156114be576114be613e01565b146114f8576040517fdb39125e00000000000000000000000000000000000000000000000000000000815260048101849052602401610a56565b600083815260046020526040908190206002018054601d9061153e907d010000000000000000000000000000000000000000000000000000000000900461ffff16614316565b91906101000a81548161ffff021916908361ffff160217905561ffff161115611596576040517f2eaee97900000000000000000000000000000000000000000000000000000000815260048101849052602401610a56565b604080516080810182528481526000602080830182815260018486018181524367ffffffffffffffff1660608701528a8552600590935294909220835181559151828501555160028201805493949293919290917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169083600381111561161f5761161f613e01565b0217905550606091909101516002909101805467ffffffffffffffff909216610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff9092169190911790556009805460018101825560009182527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af01859055604051849186917f0ff6222a3ff4234cc5c8dbb54c08de920c72ca1cc5456b4392910cf48a369b079190a36116d58483612ecc565b60009485526005602052604090942060010193909355505050565b60008581526004602052604081206001600282015474010000000000000000000000000000000000000000900460ff16600381111561173157611731613e01565b146117405760009150506118f4565b73ffffffffffffffffffffffffffffffffffffffff8616158015906117815750600281015473ffffffffffffffffffffffffffffffffffffffff8781169116145b156117905760019150506118f4565b6040831415806117aa57506117a8816001015461274c565b155b156117b95760009150506118f4565b6000600660008360010154815260200190815260200160002090507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e87b82498260020154836000015484600101548a60405160200161183291815260200190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905261186e602060008c8e614337565b61187791614361565b6118848b6020818f614337565b61188d91614361565b6040518763ffffffff1660e01b81526004016118ae9695949392919061439d565b602060405180830381865afa1580156118cb573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118ef919061442c565b925050505b95945050505050565b60006119088161294d565b610e5982613283565b600061191c8161294d565b610e5982613303565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961194f8161294d565b611957612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156119cc576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b6000859003611a07576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600085815260046020526040812090600282015474010000000000000000000000000000000000000000900460ff166003811115611a4757611a47613e01565b141580611a78575060008681526005602052604081206002015460ff166003811115611a7557611a75613e01565b14155b15611ab2576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101879052602401610a56565b84815560028101805467ffffffffffffffff43167501000000000000000000000000000000000000000000027fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff9091161774010000000000000000000000000000000000000000179055600880546001810182556000919091527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3018690556040805186815273ffffffffffffffffffffffffffffffffffffffff8616602082015287917f485bf0aca23f9f769b0722d76d77ab704d4a66a04a8fec9012cefbd442433a1a910160405180910390a273ffffffffffffffffffffffffffffffffffffffff841615611bc757611bc78685612c1a565b611bd18684612ecc565b6001909101555050505050565b60008181526005602052604081206001600282015460ff166003811115611c0757611c07613e01565b148015611c5357506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611c5157611c51613e01565b145b8015611c675750611c67816001015461274c565b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a611c988161294d565b6109b0613373565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929611cca8161294d565b611cd2612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611d47576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b60008481526005602052604090206002810154611d6990869060ff16866129a1565b6001846003811115611d7d57611d7d613e01565b148015611dca57506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611dc757611dc7613e01565b14155b15611e075780546040517fdb39125e0000000000000000000000000000000000000000000000000000000081526004810191909152602401610a56565b6002810180548591907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836003811115611e4657611e46613e01565b02179055506002810180547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff166101004367ffffffffffffffff16021790556003846003811115611e9957611e99613e01565b03611f00578054600090815260046020526040902060020180547d010000000000000000000000000000000000000000000000000000000000900461ffff1690601d611ee48361444e565b91906101000a81548161ffff021916908361ffff160217905550505b847f6b6984846298310dca56003f597c69a167c1c39e86d3242d15d99f81998952518585604051610b7392919061426e565b6000611f3d8161294d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611fb2576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b73ffffffffffffffffffffffffffffffffffffffff8216301480611feb575073ffffffffffffffffffffffffffffffffffffffff82163b155b15612022576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b60006120ba60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b60608060606120d060098686612ded565b9250825167ffffffffffffffff8111156120ec576120ec614289565b60405190808252806020026020018201604052801561215c57816020015b6040805160808101825260008082526020808301829052928201819052606082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90920191018161210a5790505b509150825167ffffffffffffffff81111561217957612179614289565b6040519080825280602002602001820160405280156121fe57816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816121975790505b50905060005b83518110156112ea5760056000858381518110612223576122236142b8565b6020026020010151815260200190815260200160002060405180608001604052908160008201548152602001600182015481526020016002820160009054906101000a900460ff16600381111561227c5761227c613e01565b600381111561228d5761228d613e01565b815260029190910154610100900467ffffffffffffffff1660209091015283518490839081106122bf576122bf6142b8565b6020026020010181905250600660008483815181106122e0576122e06142b8565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c08201528251839083908110612385576123856142b8565b6020908102919091010152600101612204565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680151580156123db57504265ffffffffffff821610155b6123e75760008061240c565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b600061241f8161294d565b612427612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561249c576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b60008060008681526005602052604090206002015460ff1660038111156124c5576124c5613e01565b14159050806124dc576124d785612b52565b61253e565b600360008681526005602052604090206002015460ff16600381111561250457612504613e01565b0361253e576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101869052602401610a56565b60008161255c5760008681526004602052604090206001015461256f565b6000868152600560205260409020600101545b60008181526006602052604081206004015491925070010000000000000000000000000000000090910467ffffffffffffffff1690036125b3576125b38185612abc565b60006125bf8787612ecc565b905082156125e05760008781526005602052604090206001018190556125f5565b60008781526004602052604090206001018190555b50505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561264057504265ffffffffffff8216105b612672576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16612696565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff163381146126f0576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610a56565b6109b06133ce565b8161272f576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e5982826134c1565b60006127448161294d565b6109b06134e6565b6000818152600660205260408120600481015467ffffffffffffffff161580159061279757506004810154700100000000000000000000000000000000900467ffffffffffffffff16155b8015611c6757506004015468010000000000000000900467ffffffffffffffff1642111592915050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296127eb8161294d565b6127f3612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612868576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b61287183612b52565b600083815260046020526040908190208390555183907f68e9aa83efbb0e4f64c919de4d2366ce3538900811f413efc37e5efe8ffce56b90610e0b9085815260200190565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061099757507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610997565b6109b081336134f1565b612962600080613577565b565b60035460ff1615612962576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008260038111156129b5576129b5613e01565b14806129d2575060008160038111156129d0576129d0613e01565b145b15612a0c576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101849052602401610a56565b6003826003811115612a2057612a20613e01565b03612a5a576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101849052602401610a56565b806003811115612a6c57612a6c613e01565b826003811115612a7e57612a7e613e01565b03612ab757816040517fef990d65000000000000000000000000000000000000000000000000000000008152600401610a56919061448a565b505050565b6000828152600660209081526040918290206004810180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff167001000000000000000000000000000000004267ffffffffffffffff16021790556003015491518381528492917f6d15daf103222199830637ba156a6a56dd20c47d7b900bcf656ebcb78f1980d1910160405180910390a35050565b60008181526004602052604081206002015474010000000000000000000000000000000000000000900460ff1690816003811115612b9257612b92613e01565b03612bcc576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101839052602401610a56565b6003816003811115612be057612be0613e01565b03610e59576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101839052602401610a56565b73ffffffffffffffffffffffffffffffffffffffff811660009081526007602052604090205415612c8f576040517ff74d69ef00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610a56565b73ffffffffffffffffffffffffffffffffffffffff166000818152600760209081526040808320859055938252600490529190912060020180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169091179055565b600082815260208190526040902060010154612d0d8161294d565b610cb783836136d1565b73ffffffffffffffffffffffffffffffffffffffff81163314612d66576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612ab78282613791565b612d786137f3565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b8254606090831015611c67578354600090612e09908590614498565b90506064831115612e1957606492505b828110612e265782612e28565b805b67ffffffffffffffff811115612e4057612e40614289565b604051908082528060200260200182016040528015612e69578160200160208202803683370190505b50915060005b8251811015612ec35785612e8382876144ab565b81548110612e9357612e936142b8565b9060005260206000200154838281518110612eb057612eb06142b8565b6020908102919091010152600101612e6f565b50509392505050565b6000612edd8235602084013561382f565b612f13576040517f6a545a9900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b42612f2460608401604085016144be565b67ffffffffffffffff1611612f8257612f4360608301604084016144be565b6040517f259e998200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a56565b604051612fa2908335906020808601359101918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291815281516020928301206000818152600690935291206004015490915067ffffffffffffffff161561302f576040517f465666f100000000000000000000000000000000000000000000000000000000815260048101829052602401610a56565b6040517f8426ed4900000000000000000000000000000000000000000000000000000000815282356004820152602083013560248201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690638426ed4990604401602060405180830381865afa1580156130c7573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906130eb91906144e8565b90506040518060e0016040528084600001358152602001846020013581526020018281526020018581526020014267ffffffffffffffff16815260200184604001602081019061313b91906144be565b67ffffffffffffffff9081168252600060209283018190528581526006835260409081902084518155848401516001820155848201516002820155606080860151600383015560808601516004909201805460a088015160c0909801518616700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff98871668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009092169490961693909317929092179590951692909217909155849287927f2cf13bc2ac016eb1e14f43b15e700afe6e6a6b2e08a80a6e9de83dcc588318f092883592918901359161325491908a01908a016144be565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a35092915050565b600061328d6125fe565b613296426139a6565b6132a09190614501565b90506132ac82826139f6565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b600061330e82613a92565b613317426139a6565b6133219190614501565b905061332d8282613577565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b61337b612964565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258612dc33390565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061341e57504265ffffffffffff821610155b1561345f576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a56565b613488600061348360025473ffffffffffffffffffffffffffffffffffffffff1690565b613791565b506134946000836136d1565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546134dc8161294d565b610cb78383613791565b6129626000806139f6565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610e59576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610a56565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801561364c574265ffffffffffff82161015613622576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a0100000000000000000000000000000000000000000000000000000291909117905561364c565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000826137875760006136f960025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613746576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b611c678383613ae5565b6000821580156137bb575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b156137e957600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b611c678383613be1565b60035460ff16612962576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600082827ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff8210158061388257507ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff8110155b1561389257600092505050610997565b60007ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff837ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff85860909905060007ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff7f28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e937ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff808761396f60037ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff614498565b098508089050807ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff84850914979650505050505050565b600065ffffffffffff8211156139f2576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610a56565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015612ab7576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080613a9d6125fe565b90508065ffffffffffff168365ffffffffffff1611613ac557613ac0838261451f565b611c67565b611c6765ffffffffffff8416620697806000828218828410028218611c67565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16613bd95760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055613b773390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610997565b506000610997565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615613bd95760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610997565b600060208284031215613cae57600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611c6757600080fd5b600080600060608486031215613cf357600080fd5b83359250602084013560048110613d0957600080fd5b929592945050506040919091013590565b60008060408385031215613d2d57600080fd5b50508035926020909101359150565b600060208284031215613d4e57600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114613d7957600080fd5b919050565b60008060408385031215613d9157600080fd5b82359150613da160208401613d55565b90509250929050565b600060208284031215613dbc57600080fd5b611c6782613d55565b600081518084526020840193506020830160005b82811015613df7578151865260209586019590910190600101613dd9565b5093949350505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60048110613e67577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b600081518084526020840193506020830160005b82811015613df75781518051875260208101516020880152604081015160408801526060810151606088015267ffffffffffffffff608082015116608088015267ffffffffffffffff60a08201511660a088015267ffffffffffffffff60c08201511660c08801525060e086019550602082019150600181019050613e7f565b606081526000613f126060830186613dc5565b828103602084015280855180835260208301915060208701925060005b81811015613fb1578351805184526020810151602085015273ffffffffffffffffffffffffffffffffffffffff60408201511660408501526060810151613f796060860182613e30565b5060808181015167ffffffffffffffff169085015260a09081015161ffff16908401526020939093019260c090920191600101613f2f565b50508381036040850152613fc58186613e6b565b979650505050505050565b600060608284031215613fe257600080fd5b50919050565b600080600060a08486031215613ffd57600080fd5b83359250602084013591506140158560408601613fd0565b90509250925092565b60008060008060006080868803121561403657600080fd5b8535945061404660208701613d55565b935060408601359250606086013567ffffffffffffffff81111561406957600080fd5b8601601f8101881361407a57600080fd5b803567ffffffffffffffff81111561409157600080fd5b8860208284010111156140a357600080fd5b959894975092955050506020019190565b6000602082840312156140c657600080fd5b813565ffffffffffff81168114611c6757600080fd5b60008060008060c085870312156140f257600080fd5b843593506020850135925061410960408601613d55565b91506141188660608701613fd0565b905092959194509250565b6060815260006141366060830186613dc5565b828103602084015280855180835260208301915060208701925060005b81811015613fb15783518051845260208101516020850152604081015161417d6040860182613e30565b5060609081015167ffffffffffffffff169084015260209390930192608090920191600101614153565b600080600060a084860312156141bc57600080fd5b833592506141cd8560208601613fd0565b929592945050506080919091013590565b8681526020810186905273ffffffffffffffffffffffffffffffffffffffff8516604082015260c081016142156060830186613e30565b67ffffffffffffffff8416608083015261ffff831660a0830152979650505050505050565b84815260208101849052608081016142556040830185613e30565b67ffffffffffffffff8316606083015295945050505050565b6040810161427c8285613e30565b8260208301529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b600061ffff821661ffff810361432e5761432e6142e7565b60010192915050565b6000808585111561434757600080fd5b8386111561435457600080fd5b5050820193919092039150565b80356020831015610997577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b86815285602082015284604082015260c06060820152600084518060c084015260005b818110156143dd57602081880181015160e08684010152016143c0565b50600060e0828501015260e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150508360808301528260a0830152979650505050505050565b60006020828403121561443e57600080fd5b81518015158114611c6757600080fd5b600061ffff821680614462576144626142e7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b602081016109978284613e30565b81810381811115610997576109976142e7565b80820180821115610997576109976142e7565b6000602082840312156144d057600080fd5b813567ffffffffffffffff81168114611c6757600080fd5b6000602082840312156144fa57600080fd5b5051919050565b65ffffffffffff8181168382160190811115610997576109976142e7565b65ffffffffffff8281168282160390811115610997576109976142e756' as const
export const organisationsDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106103205760003560e01c806384ef8ffc116101a7578063cd6d718a116100ee578063d86e697d11610097578063ee86331711610071578063ee863317146108f4578063f5b541a614610907578063fe7eef451461092e57600080fd5b8063d86e697d146107c6578063dde5b7a114610819578063e63ab1e9146108cd57600080fd5b8063d52c842f116100c8578063d52c842f146107a3578063d547741f146107ab578063d602b9fd146107be57600080fd5b8063cd6d718a14610691578063cefc14291461074f578063cf6eefb71461075757600080fd5b806391d1485411610150578063a217fddf1161012a578063a217fddf1461066e578063ad72fb5d14610676578063cc8463c81461068957600080fd5b806391d14854146105e157806396f55bf414610625578063a1eda53c1461064757600080fd5b80638da5cb5b116101815780638da5cb5b146105975780638f16e1cd1461059f57806391712a0b146105ba57600080fd5b806384ef8ffc1461055357806387497fa5146105715780638d1fdf2f1461058457600080fd5b8063417336391161026b57806369fc09b9116102145780637d3c7797116101ee5780637d3c77971461052557806384073330146105385780638456cb591461054b57600080fd5b806369fc09b9146104f05780636da49b83146104f85780636ff968c31461050057600080fd5b80635c975abb116102455780635c975abb146104bf578063634e93da146104ca578063649a5ec7146104dd57600080fd5b806341733639146104775780634698c678146104995780634ece9046146104ac57600080fd5b806327a27b71116102cd57806336568abe116102a757806336568abe1461043c578063383bce6a1461044f5780633f4ba83a1461046f57600080fd5b806327a27b71146103ca5780632b7ac3f3146103dd5780632f2ff15d1461042957600080fd5b8063116d5df4116102fe578063116d5df4146103735780631a9cb15114610386578063248a9ca31461039957600080fd5b806301ffc9a714610325578063022d63fb1461034d5780630aa6220b14610369575b600080fd5b610338610333366004613c9c565b610941565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610344565b61037161099d565b005b610371610381366004613cde565b6109b3565b610371610394366004613d1a565b610b82565b6103bc6103a7366004613d3c565b60009081526020819052604090206001015490565b604051908152602001610344565b6103716103d8366004613d7e565b610cbd565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610344565b610371610437366004613d7e565b610e18565b61037161044a366004613d7e565b610e5d565b6103bc61045d366004613daa565b60076020526000908152604090205481565b610371610f62565b61048a610485366004613d1a565b610f94565b60405161034493929190613eff565b6103716104a7366004613fe8565b6112f2565b6103386104ba36600461401e565b6116f0565b60035460ff16610338565b6103716104d8366004613daa565b6118fd565b6103716104eb3660046140b4565b611911565b6103bc606481565b6009546103bc565b60035461040490610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6103716105333660046140dc565b611925565b610338610546366004613d3c565b611bde565b610371611c6e565b60025473ffffffffffffffffffffffffffffffffffffffff16610404565b61037161057f366004613cde565b611ca0565b610371610592366004613daa565b611f32565b610404612099565b6105a7604081565b60405161ffff9091168152602001610344565b6103bc7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b6103386105ef366004613d7e565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b610638610633366004613d1a565b6120bf565b60405161034493929190614123565b61064f612398565b6040805165ffffffffffff938416815292909116602083015201610344565b6103bc600081565b6103716106843660046141a7565b612414565b6103526125fe565b61073d61069f366004613d3c565b60046020526000908152604090208054600182015460029092015490919073ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000810460ff16907501000000000000000000000000000000000000000000810467ffffffffffffffff16907d010000000000000000000000000000000000000000000000000000000000900461ffff1686565b604051610344969594939291906141de565b61037161269c565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610344565b6008546103bc565b6103716107b9366004613d7e565b6126f8565b610371612739565b6108096107d4366004613d3c565b60056020526000908152604090208054600182015460029092015490919060ff811690610100900467ffffffffffffffff1684565b604051610344949392919061423a565b610888610827366004613d3c565b600660205260009081526040902080546001820154600283015460038401546004909401549293919290919067ffffffffffffffff808216916801000000000000000081048216917001000000000000000000000000000000009091041687565b60408051978852602088019690965294860193909352606085019190915267ffffffffffffffff908116608085015290811660a08401521660c082015260e001610344565b6103bc7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b610338610902366004613d3c565b61274c565b6103bc7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b61037161093c366004613d1a565b6127c1565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f314987860000000000000000000000000000000000000000000000000000000014806109975750610997826128b6565b92915050565b60006109a88161294d565b6109b0612957565b50565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296109dd8161294d565b6109e5612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610a5f576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60008481526004602052604090206002810154610a9990869074010000000000000000000000000000000000000000900460ff16866129a1565b6002810180548591907fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000836003811115610aec57610aec613e01565b02179055506002810180547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000004367ffffffffffffffff160217905560405185907f449c870a68700e2f50924b7aef4cc7a4e270bdfbcc1b82e9930c22f9f33f867c90610b73908790879061426e565b60405180910390a25050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610bac8161294d565b610bb4612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610c29576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b6000838152600660205260409020600481015467ffffffffffffffff161580610c7357506004810154700100000000000000000000000000000000900467ffffffffffffffff1615155b15610cad576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101859052602401610a56565b610cb78484612abc565b50505050565b6000610cc88161294d565b610cd0612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610d45576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b610d4e83612b52565b6000838152600460208181526040808420600201805473ffffffffffffffffffffffffffffffffffffffff9081168652600784529185208590559387905291905281547fffffffffffffffffffffffff000000000000000000000000000000000000000016909155821615610dc757610dc78383612c1a565b60405173ffffffffffffffffffffffffffffffffffffffff8316815283907fde27d2f21a7aa3adcdbb3f8bce2447de301cf919f07c09bf295d02cadb77ed30906020015b60405180910390a2505050565b81610e4f576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e598282612cf2565b5050565b81158015610e85575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610f585760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610ed9575065ffffffffffff8116155b80610eec57504265ffffffffffff821610155b15610f2d576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a56565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610e598282612d17565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610f8c8161294d565b6109b0612d70565b6060806060610fa560088686612ded565b9250825167ffffffffffffffff811115610fc157610fc1614289565b60405190808252806020026020018201604052801561103f57816020015b6040805160c08101825260008082526020808301829052928201819052606082018190526080820181905260a082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909201910181610fdf5790505b509150825167ffffffffffffffff81111561105c5761105c614289565b6040519080825280602002602001820160405280156110e157816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90920191018161107a5790505b50905060005b83518110156112ea5760046000858381518110611106576111066142b8565b6020908102919091018101518252818101929092526040908101600020815160c08101835281548152600182015493810193909352600281015473ffffffffffffffffffffffffffffffffffffffff81169284019290925290606083019074010000000000000000000000000000000000000000900460ff16600381111561119057611190613e01565b60038111156111a1576111a1613e01565b8152600291909101547501000000000000000000000000000000000000000000810467ffffffffffffffff1660208301527d010000000000000000000000000000000000000000000000000000000000900461ffff166040909101528351849083908110611211576112116142b8565b602002602001018190525060066000848381518110611232576112326142b8565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c082015282518390839081106112d7576112d76142b8565b60209081029190910101526001016110e7565b509250925092565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961131c8161294d565b611324612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611399576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b60008490036113d4576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008481526005602052604081206002015460ff1660038111156113fa576113fa613e01565b14158061144457506000808581526004602052604090206002015474010000000000000000000000000000000000000000900460ff16600381111561144157611441613e01565b14155b1561147e576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101859052602401610a56565b600160008481526004602052604090206002015474010000000000000000000000000000000000000000900460ff1660038111156114be576114be613e01565b146114f8576040517fdb39125e00000000000000000000000000000000000000000000000000000000815260048101849052602401610a56565b600083815260046020526040908190206002018054601d9061153e907d010000000000000000000000000000000000000000000000000000000000900461ffff16614316565b91906101000a81548161ffff021916908361ffff160217905561ffff161115611596576040517f2eaee97900000000000000000000000000000000000000000000000000000000815260048101849052602401610a56565b604080516080810182528481526000602080830182815260018486018181524367ffffffffffffffff1660608701528a8552600590935294909220835181559151828501555160028201805493949293919290917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169083600381111561161f5761161f613e01565b0217905550606091909101516002909101805467ffffffffffffffff909216610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff9092169190911790556009805460018101825560009182527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af01859055604051849186917f0ff6222a3ff4234cc5c8dbb54c08de920c72ca1cc5456b4392910cf48a369b079190a36116d58483612ecc565b60009485526005602052604090942060010193909355505050565b60008581526004602052604081206001600282015474010000000000000000000000000000000000000000900460ff16600381111561173157611731613e01565b146117405760009150506118f4565b73ffffffffffffffffffffffffffffffffffffffff8616158015906117815750600281015473ffffffffffffffffffffffffffffffffffffffff8781169116145b156117905760019150506118f4565b6040831415806117aa57506117a8816001015461274c565b155b156117b95760009150506118f4565b6000600660008360010154815260200190815260200160002090507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e87b82498260020154836000015484600101548a60405160200161183291815260200190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905261186e602060008c8e614337565b61187791614361565b6118848b6020818f614337565b61188d91614361565b6040518763ffffffff1660e01b81526004016118ae9695949392919061439d565b602060405180830381865afa1580156118cb573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118ef919061442c565b925050505b95945050505050565b60006119088161294d565b610e5982613283565b600061191c8161294d565b610e5982613303565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961194f8161294d565b611957612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156119cc576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b6000859003611a07576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600085815260046020526040812090600282015474010000000000000000000000000000000000000000900460ff166003811115611a4757611a47613e01565b141580611a78575060008681526005602052604081206002015460ff166003811115611a7557611a75613e01565b14155b15611ab2576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101879052602401610a56565b84815560028101805467ffffffffffffffff43167501000000000000000000000000000000000000000000027fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff9091161774010000000000000000000000000000000000000000179055600880546001810182556000919091527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3018690556040805186815273ffffffffffffffffffffffffffffffffffffffff8616602082015287917f485bf0aca23f9f769b0722d76d77ab704d4a66a04a8fec9012cefbd442433a1a910160405180910390a273ffffffffffffffffffffffffffffffffffffffff841615611bc757611bc78685612c1a565b611bd18684612ecc565b6001909101555050505050565b60008181526005602052604081206001600282015460ff166003811115611c0757611c07613e01565b148015611c5357506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611c5157611c51613e01565b145b8015611c675750611c67816001015461274c565b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a611c988161294d565b6109b0613373565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929611cca8161294d565b611cd2612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611d47576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b60008481526005602052604090206002810154611d6990869060ff16866129a1565b6001846003811115611d7d57611d7d613e01565b148015611dca57506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611dc757611dc7613e01565b14155b15611e075780546040517fdb39125e0000000000000000000000000000000000000000000000000000000081526004810191909152602401610a56565b6002810180548591907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836003811115611e4657611e46613e01565b02179055506002810180547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff166101004367ffffffffffffffff16021790556003846003811115611e9957611e99613e01565b03611f00578054600090815260046020526040902060020180547d010000000000000000000000000000000000000000000000000000000000900461ffff1690601d611ee48361444e565b91906101000a81548161ffff021916908361ffff160217905550505b847f6b6984846298310dca56003f597c69a167c1c39e86d3242d15d99f81998952518585604051610b7392919061426e565b6000611f3d8161294d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611fb2576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b73ffffffffffffffffffffffffffffffffffffffff8216301480611feb575073ffffffffffffffffffffffffffffffffffffffff82163b155b15612022576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b60006120ba60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b60608060606120d060098686612ded565b9250825167ffffffffffffffff8111156120ec576120ec614289565b60405190808252806020026020018201604052801561215c57816020015b6040805160808101825260008082526020808301829052928201819052606082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90920191018161210a5790505b509150825167ffffffffffffffff81111561217957612179614289565b6040519080825280602002602001820160405280156121fe57816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816121975790505b50905060005b83518110156112ea5760056000858381518110612223576122236142b8565b6020026020010151815260200190815260200160002060405180608001604052908160008201548152602001600182015481526020016002820160009054906101000a900460ff16600381111561227c5761227c613e01565b600381111561228d5761228d613e01565b815260029190910154610100900467ffffffffffffffff1660209091015283518490839081106122bf576122bf6142b8565b6020026020010181905250600660008483815181106122e0576122e06142b8565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c08201528251839083908110612385576123856142b8565b6020908102919091010152600101612204565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680151580156123db57504265ffffffffffff821610155b6123e75760008061240c565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b600061241f8161294d565b612427612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561249c576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b60008060008681526005602052604090206002015460ff1660038111156124c5576124c5613e01565b14159050806124dc576124d785612b52565b61253e565b600360008681526005602052604090206002015460ff16600381111561250457612504613e01565b0361253e576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101869052602401610a56565b60008161255c5760008681526004602052604090206001015461256f565b6000868152600560205260409020600101545b60008181526006602052604081206004015491925070010000000000000000000000000000000090910467ffffffffffffffff1690036125b3576125b38185612abc565b60006125bf8787612ecc565b905082156125e05760008781526005602052604090206001018190556125f5565b60008781526004602052604090206001018190555b50505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561264057504265ffffffffffff8216105b612672576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16612696565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff163381146126f0576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610a56565b6109b06133ce565b8161272f576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e5982826134c1565b60006127448161294d565b6109b06134e6565b6000818152600660205260408120600481015467ffffffffffffffff161580159061279757506004810154700100000000000000000000000000000000900467ffffffffffffffff16155b8015611c6757506004015468010000000000000000900467ffffffffffffffff1642111592915050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296127eb8161294d565b6127f3612964565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612868576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a56565b61287183612b52565b600083815260046020526040908190208390555183907f68e9aa83efbb0e4f64c919de4d2366ce3538900811f413efc37e5efe8ffce56b90610e0b9085815260200190565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061099757507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610997565b6109b081336134f1565b612962600080613577565b565b60035460ff1615612962576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008260038111156129b5576129b5613e01565b14806129d2575060008160038111156129d0576129d0613e01565b145b15612a0c576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101849052602401610a56565b6003826003811115612a2057612a20613e01565b03612a5a576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101849052602401610a56565b806003811115612a6c57612a6c613e01565b826003811115612a7e57612a7e613e01565b03612ab757816040517fef990d65000000000000000000000000000000000000000000000000000000008152600401610a56919061448a565b505050565b6000828152600660209081526040918290206004810180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff167001000000000000000000000000000000004267ffffffffffffffff16021790556003015491518381528492917f6d15daf103222199830637ba156a6a56dd20c47d7b900bcf656ebcb78f1980d1910160405180910390a35050565b60008181526004602052604081206002015474010000000000000000000000000000000000000000900460ff1690816003811115612b9257612b92613e01565b03612bcc576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101839052602401610a56565b6003816003811115612be057612be0613e01565b03610e59576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101839052602401610a56565b73ffffffffffffffffffffffffffffffffffffffff811660009081526007602052604090205415612c8f576040517ff74d69ef00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610a56565b73ffffffffffffffffffffffffffffffffffffffff166000818152600760209081526040808320859055938252600490529190912060020180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169091179055565b600082815260208190526040902060010154612d0d8161294d565b610cb783836136d1565b73ffffffffffffffffffffffffffffffffffffffff81163314612d66576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612ab78282613791565b612d786137f3565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b8254606090831015611c67578354600090612e09908590614498565b90506064831115612e1957606492505b828110612e265782612e28565b805b67ffffffffffffffff811115612e4057612e40614289565b604051908082528060200260200182016040528015612e69578160200160208202803683370190505b50915060005b8251811015612ec35785612e8382876144ab565b81548110612e9357612e936142b8565b9060005260206000200154838281518110612eb057612eb06142b8565b6020908102919091010152600101612e6f565b50509392505050565b6000612edd8235602084013561382f565b612f13576040517f6a545a9900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b42612f2460608401604085016144be565b67ffffffffffffffff1611612f8257612f4360608301604084016144be565b6040517f259e998200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a56565b604051612fa2908335906020808601359101918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291815281516020928301206000818152600690935291206004015490915067ffffffffffffffff161561302f576040517f465666f100000000000000000000000000000000000000000000000000000000815260048101829052602401610a56565b6040517f8426ed4900000000000000000000000000000000000000000000000000000000815282356004820152602083013560248201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690638426ed4990604401602060405180830381865afa1580156130c7573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906130eb91906144e8565b90506040518060e0016040528084600001358152602001846020013581526020018281526020018581526020014267ffffffffffffffff16815260200184604001602081019061313b91906144be565b67ffffffffffffffff9081168252600060209283018190528581526006835260409081902084518155848401516001820155848201516002820155606080860151600383015560808601516004909201805460a088015160c0909801518616700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff98871668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009092169490961693909317929092179590951692909217909155849287927f2cf13bc2ac016eb1e14f43b15e700afe6e6a6b2e08a80a6e9de83dcc588318f092883592918901359161325491908a01908a016144be565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a35092915050565b600061328d6125fe565b613296426139a6565b6132a09190614501565b90506132ac82826139f6565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b600061330e82613a92565b613317426139a6565b6133219190614501565b905061332d8282613577565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b61337b612964565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258612dc33390565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061341e57504265ffffffffffff821610155b1561345f576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a56565b613488600061348360025473ffffffffffffffffffffffffffffffffffffffff1690565b613791565b506134946000836136d1565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546134dc8161294d565b610cb78383613791565b6129626000806139f6565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610e59576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610a56565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801561364c574265ffffffffffff82161015613622576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a0100000000000000000000000000000000000000000000000000000291909117905561364c565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000826137875760006136f960025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613746576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b611c678383613ae5565b6000821580156137bb575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b156137e957600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b611c678383613be1565b60035460ff16612962576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600082827ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff8210158061388257507ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff8110155b1561389257600092505050610997565b60007ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff837ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff85860909905060007ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff7f28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e937ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff808761396f60037ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff614498565b098508089050807ffffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff84850914979650505050505050565b600065ffffffffffff8211156139f2576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610a56565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015612ab7576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080613a9d6125fe565b90508065ffffffffffff168365ffffffffffff1611613ac557613ac0838261451f565b611c67565b611c6765ffffffffffff8416620697806000828218828410028218611c67565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16613bd95760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055613b773390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610997565b506000610997565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615613bd95760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610997565b600060208284031215613cae57600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611c6757600080fd5b600080600060608486031215613cf357600080fd5b83359250602084013560048110613d0957600080fd5b929592945050506040919091013590565b60008060408385031215613d2d57600080fd5b50508035926020909101359150565b600060208284031215613d4e57600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114613d7957600080fd5b919050565b60008060408385031215613d9157600080fd5b82359150613da160208401613d55565b90509250929050565b600060208284031215613dbc57600080fd5b611c6782613d55565b600081518084526020840193506020830160005b82811015613df7578151865260209586019590910190600101613dd9565b5093949350505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60048110613e67577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b600081518084526020840193506020830160005b82811015613df75781518051875260208101516020880152604081015160408801526060810151606088015267ffffffffffffffff608082015116608088015267ffffffffffffffff60a08201511660a088015267ffffffffffffffff60c08201511660c08801525060e086019550602082019150600181019050613e7f565b606081526000613f126060830186613dc5565b828103602084015280855180835260208301915060208701925060005b81811015613fb1578351805184526020810151602085015273ffffffffffffffffffffffffffffffffffffffff60408201511660408501526060810151613f796060860182613e30565b5060808181015167ffffffffffffffff169085015260a09081015161ffff16908401526020939093019260c090920191600101613f2f565b50508381036040850152613fc58186613e6b565b979650505050505050565b600060608284031215613fe257600080fd5b50919050565b600080600060a08486031215613ffd57600080fd5b83359250602084013591506140158560408601613fd0565b90509250925092565b60008060008060006080868803121561403657600080fd5b8535945061404660208701613d55565b935060408601359250606086013567ffffffffffffffff81111561406957600080fd5b8601601f8101881361407a57600080fd5b803567ffffffffffffffff81111561409157600080fd5b8860208284010111156140a357600080fd5b959894975092955050506020019190565b6000602082840312156140c657600080fd5b813565ffffffffffff81168114611c6757600080fd5b60008060008060c085870312156140f257600080fd5b843593506020850135925061410960408601613d55565b91506141188660608701613fd0565b905092959194509250565b6060815260006141366060830186613dc5565b828103602084015280855180835260208301915060208701925060005b81811015613fb15783518051845260208101516020850152604081015161417d6040860182613e30565b5060609081015167ffffffffffffffff169084015260209390930192608090920191600101614153565b600080600060a084860312156141bc57600080fd5b833592506141cd8560208601613fd0565b929592945050506080919091013590565b8681526020810186905273ffffffffffffffffffffffffffffffffffffffff8516604082015260c081016142156060830186613e30565b67ffffffffffffffff8416608083015261ffff831660a0830152979650505050505050565b84815260208101849052608081016142556040830185613e30565b67ffffffffffffffff8316606083015295945050505050565b6040810161427c8285613e30565b8260208301529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b600061ffff821661ffff810361432e5761432e6142e7565b60010192915050565b6000808585111561434757600080fd5b8386111561435457600080fd5b5050820193919092039150565b80356020831015610997577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b86815285602082015284604082015260c06060820152600084518060c084015260005b818110156143dd57602081880181015160e08684010152016143c0565b50600060e0828501015260e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150508360808301528260a0830152979650505050505050565b60006020828403121561443e57600080fd5b81518015158114611c6757600080fd5b600061ffff821680614462576144626142e7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b602081016109978284613e30565b81810381811115610997576109976142e7565b80820180821115610997576109976142e7565b6000602082840312156144d057600080fd5b813567ffffffffffffffff81168114611c6757600080fd5b6000602082840312156144fa57600080fd5b5051919050565b65ffffffffffff8181168382160190811115610997576109976142e7565b65ffffffffffff8281168282160390811115610997576109976142e756' as const
