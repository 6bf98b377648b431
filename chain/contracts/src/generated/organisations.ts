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
export const organisationsBytecode = '0x60a060405234801561001057600080fd5b506040516147ff3803806147ff83398101604081905261002f91610293565b608082015182518391906001600160a01b03811661006757604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff851602179055610091600082610146565b5050506100c87f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161014660201b60201c565b506100fd7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161014660201b60201c565b506101327f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161014660201b60201c565b50506001600160a01b03166080525061034f565b6000826101a45760006101616002546001600160a01b031690565b6001600160a01b03161461018857604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b6101ae83836101b7565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff16610259576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102113390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016101b1565b5060006101b1565b80516001600160a01b038116811461027857600080fd5b919050565b805165ffffffffffff8116811461027857600080fd5b60008082840360c08112156102a757600080fd5b60a08112156102b557600080fd5b5060405160a081016001600160401b03811182821017156102e657634e487b7160e01b600052604160045260246000fd5b6040526102f284610261565b815261030060208501610261565b602082015261031160408501610261565b604082015261032260608501610261565b60608201526103336080850161027d565b6080820152915061034660a08401610261565b90509250929050565b60805161448061037f600039600081816103f5015281816115c701528181612b4a0152612d5801526144806000f3fe608060405234801561001057600080fd5b50600436106103205760003560e01c806384ef8ffc116101a7578063cd6d718a116100ee578063d86e697d11610097578063ee86331711610071578063ee863317146108f4578063f5b541a614610907578063fe7eef451461092e57600080fd5b8063d86e697d146107c6578063dde5b7a114610819578063e63ab1e9146108cd57600080fd5b8063d52c842f116100c8578063d52c842f146107a3578063d547741f146107ab578063d602b9fd146107be57600080fd5b8063cd6d718a14610691578063cefc14291461074f578063cf6eefb71461075757600080fd5b806391712a0b11610150578063a1eda53c1161012a578063a1eda53c1461065a578063a217fddf14610681578063cc8463c81461068957600080fd5b806391712a0b146105cd57806391d14854146105f457806396f55bf41461063857600080fd5b80638da5cb5b116101815780638da5cb5b146105975780638f16e1cd1461059f5780639086e021146105ba57600080fd5b806384ef8ffc1461055357806387497fa5146105715780638d1fdf2f1461058457600080fd5b80633f4ba83a1161026b578063649a5ec7116102145780636ff968c3116101ee5780636ff968c31461051357806384073330146105385780638456cb591461054b57600080fd5b8063649a5ec7146104f057806369fc09b9146105035780636da49b831461050b57600080fd5b806358ff0ec41161024557806358ff0ec4146104bf5780635c975abb146104d2578063634e93da146104dd57600080fd5b80633f4ba83a14610482578063417336391461048a5780634ece9046146104ac57600080fd5b8063248a9ca3116102cd5780632f2ff15d116102a75780632f2ff15d1461043c57806336568abe1461044f578063383bce6a1461046257600080fd5b8063248a9ca3146103ac57806327a27b71146103dd5780632b7ac3f3146103f057600080fd5b806310c770c5116102fe57806310c770c514610373578063116d5df4146103865780631a9cb1511461039957600080fd5b806301ffc9a714610325578063022d63fb1461034d5780630aa6220b14610369575b600080fd5b610338610333366004613bdf565b610941565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610344565b61037161099d565b005b610371610381366004613c39565b6109b3565b610371610394366004613c70565b610ba2565b6103716103a7366004613cac565b610d6c565b6103cf6103ba366004613cce565b60009081526020819052604090206001015490565b604051908152602001610344565b6103716103eb366004613d10565b610ea7565b6104177f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610344565b61037161044a366004613d10565b611002565b61037161045d366004613d10565b611047565b6103cf610470366004613d3c565b60076020526000908152604090205481565b61037161114c565b61049d610498366004613cac565b61117e565b60405161034493929190613e91565b6103386104ba366004613f62565b6114dc565b6103716104cd366004613ff8565b6116f8565b60035460ff16610338565b6103716104eb366004613d3c565b6119b1565b6103716104fe36600461403f565b6119c5565b6103cf606481565b6009546103cf565b60035461041790610100900473ffffffffffffffffffffffffffffffffffffffff1681565b610338610546366004613cce565b6119d9565b610371611a69565b60025473ffffffffffffffffffffffffffffffffffffffff16610417565b61037161057f366004613c70565b611a9b565b610371610592366004613d3c565b611d2d565b610417611e94565b6105a7604081565b60405161ffff9091168152602001610344565b6103716105c8366004614067565b611eba565b6103cf7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b610338610602366004613d10565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61064b610646366004613cac565b6122b8565b6040516103449392919061409d565b610662612591565b6040805165ffffffffffff938416815292909116602083015201610344565b6103cf600081565b61035261260d565b61073d61069f366004613cce565b60046020526000908152604090208054600182015460029092015490919073ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000810460ff16907501000000000000000000000000000000000000000000810467ffffffffffffffff16907d010000000000000000000000000000000000000000000000000000000000900461ffff1686565b60405161034496959493929190614121565b6103716126ab565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610344565b6008546103cf565b6103716107b9366004613d10565b612707565b610371612748565b6108096107d4366004613cce565b60056020526000908152604090208054600182015460029092015490919060ff811690610100900467ffffffffffffffff1684565b604051610344949392919061417d565b610888610827366004613cce565b600660205260009081526040902080546001820154600283015460038401546004909401549293919290919067ffffffffffffffff808216916801000000000000000081048216917001000000000000000000000000000000009091041687565b60408051978852602088019690965294860193909352606085019190915267ffffffffffffffff908116608085015290811660a08401521660c082015260e001610344565b6103cf7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b610338610902366004613cce565b61275b565b6103cf7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b61037161093c366004613cac565b6127d0565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f314987860000000000000000000000000000000000000000000000000000000014806109975750610997826128c5565b92915050565b60006109a88161295c565b6109b0612966565b50565b60006109be8161295c565b6109c6612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610a40576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60008060008681526005602052604090206002015460ff166003811115610a6957610a69613d93565b1415905080610a8057610a7b856129b0565b610ae2565b600360008681526005602052604090206002015460ff166003811115610aa857610aa8613d93565b03610ae2576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101869052602401610a37565b600081610b0057600086815260046020526040902060010154610b13565b6000868152600560205260409020600101545b60008181526006602052604081206004015491925070010000000000000000000000000000000090910467ffffffffffffffff169003610b5757610b578185612a78565b6000610b638787612b0e565b90508215610b84576000878152600560205260409020600101819055610b99565b60008781526004602052604090206001018190555b50505050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610bcc8161295c565b610bd4612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610c49576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b60008481526004602052604090206002810154610c8390869074010000000000000000000000000000000000000000900460ff1686612f70565b6002810180548591907fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000836003811115610cd657610cd6613d93565b02179055506002810180547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000004367ffffffffffffffff160217905560405185907f449c870a68700e2f50924b7aef4cc7a4e270bdfbcc1b82e9930c22f9f33f867c90610d5d90879087906141b1565b60405180910390a25050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610d968161295c565b610d9e612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610e13576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b6000838152600660205260409020600481015467ffffffffffffffff161580610e5d57506004810154700100000000000000000000000000000000900467ffffffffffffffff1615155b15610e97576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101859052602401610a37565b610ea18484612a78565b50505050565b6000610eb28161295c565b610eba612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610f2f576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b610f38836129b0565b6000838152600460208181526040808420600201805473ffffffffffffffffffffffffffffffffffffffff9081168652600784529185208590559387905291905281547fffffffffffffffffffffffff000000000000000000000000000000000000000016909155821615610fb157610fb1838361308b565b60405173ffffffffffffffffffffffffffffffffffffffff8316815283907fde27d2f21a7aa3adcdbb3f8bce2447de301cf919f07c09bf295d02cadb77ed30906020015b60405180910390a2505050565b81611039576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6110438282613163565b5050565b8115801561106f575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b156111425760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff16811515806110c3575065ffffffffffff8116155b806110d657504265ffffffffffff821610155b15611117576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a37565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b6110438282613188565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6111768161295c565b6109b06131e1565b606080606061118f6008868661325e565b9250825167ffffffffffffffff8111156111ab576111ab6141cc565b60405190808252806020026020018201604052801561122957816020015b6040805160c08101825260008082526020808301829052928201819052606082018190526080820181905260a082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816111c95790505b509150825167ffffffffffffffff811115611246576112466141cc565b6040519080825280602002602001820160405280156112cb57816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816112645790505b50905060005b83518110156114d457600460008583815181106112f0576112f06141fb565b6020908102919091018101518252818101929092526040908101600020815160c08101835281548152600182015493810193909352600281015473ffffffffffffffffffffffffffffffffffffffff81169284019290925290606083019074010000000000000000000000000000000000000000900460ff16600381111561137a5761137a613d93565b600381111561138b5761138b613d93565b8152600291909101547501000000000000000000000000000000000000000000810467ffffffffffffffff1660208301527d010000000000000000000000000000000000000000000000000000000000900461ffff1660409091015283518490839081106113fb576113fb6141fb565b60200260200101819052506006600084838151811061141c5761141c6141fb565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c082015282518390839081106114c1576114c16141fb565b60209081029190910101526001016112d1565b509250925092565b60008581526004602052604081206001600282015474010000000000000000000000000000000000000000900460ff16600381111561151d5761151d613d93565b1461152c5760009150506116ef565b73ffffffffffffffffffffffffffffffffffffffff86161580159061156d5750600281015473ffffffffffffffffffffffffffffffffffffffff8781169116145b1561157c5760019150506116ef565b6040831415806115965750611594816001015461275b565b155b156115a55760009150506116ef565b60018101546000908152600660209081526040918290208251918201889052917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16916336d70d0f9101604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526002840154611645602060008a8c61422a565b61164e91614254565b61165b896020818d61422a565b61166491614254565b865460018801546040517fffffffff0000000000000000000000000000000000000000000000000000000060e089901b1681526116a996959493929190600401614290565b602060405180830381865afa1580156116c6573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906116ea919061431f565b925050505b95945050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296117228161295c565b61172a612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561179f576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b60008590036117da576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600085815260046020526040812090600282015474010000000000000000000000000000000000000000900460ff16600381111561181a5761181a613d93565b14158061184b575060008681526005602052604081206002015460ff16600381111561184857611848613d93565b14155b15611885576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101879052602401610a37565b84815560028101805467ffffffffffffffff43167501000000000000000000000000000000000000000000027fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff9091161774010000000000000000000000000000000000000000179055600880546001810182556000919091527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3018690556040805186815273ffffffffffffffffffffffffffffffffffffffff8616602082015287917f485bf0aca23f9f769b0722d76d77ab704d4a66a04a8fec9012cefbd442433a1a910160405180910390a273ffffffffffffffffffffffffffffffffffffffff84161561199a5761199a868561308b565b6119a48684612b0e565b6001909101555050505050565b60006119bc8161295c565b6110438261333d565b60006119d08161295c565b611043826133bd565b60008181526005602052604081206001600282015460ff166003811115611a0257611a02613d93565b148015611a4e57506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611a4c57611a4c613d93565b145b8015611a625750611a62816001015461275b565b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a611a938161295c565b6109b061342d565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929611ac58161295c565b611acd612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611b42576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b60008481526005602052604090206002810154611b6490869060ff1686612f70565b6001846003811115611b7857611b78613d93565b148015611bc557506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611bc257611bc2613d93565b14155b15611c025780546040517fdb39125e0000000000000000000000000000000000000000000000000000000081526004810191909152602401610a37565b6002810180548591907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836003811115611c4157611c41613d93565b02179055506002810180547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff166101004367ffffffffffffffff16021790556003846003811115611c9457611c94613d93565b03611cfb578054600090815260046020526040902060020180547d010000000000000000000000000000000000000000000000000000000000900461ffff1690601d611cdf83614370565b91906101000a81548161ffff021916908361ffff160217905550505b847f6b6984846298310dca56003f597c69a167c1c39e86d3242d15d99f81998952518585604051610d5d9291906141b1565b6000611d388161295c565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611dad576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b73ffffffffffffffffffffffffffffffffffffffff8216301480611de6575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611e1d576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611eb560025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929611ee48161295c565b611eec612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611f61576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b6000849003611f9c576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008481526005602052604081206002015460ff166003811115611fc257611fc2613d93565b14158061200c57506000808581526004602052604090206002015474010000000000000000000000000000000000000000900460ff16600381111561200957612009613d93565b14155b15612046576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101859052602401610a37565b600160008481526004602052604090206002015474010000000000000000000000000000000000000000900460ff16600381111561208657612086613d93565b146120c0576040517fdb39125e00000000000000000000000000000000000000000000000000000000815260048101849052602401610a37565b600083815260046020526040908190206002018054601d90612106907d010000000000000000000000000000000000000000000000000000000000900461ffff166143ac565b91906101000a81548161ffff021916908361ffff160217905561ffff16111561215e576040517f2eaee97900000000000000000000000000000000000000000000000000000000815260048101849052602401610a37565b604080516080810182528481526000602080830182815260018486018181524367ffffffffffffffff1660608701528a8552600590935294909220835181559151828501555160028201805493949293919290917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016908360038111156121e7576121e7613d93565b0217905550606091909101516002909101805467ffffffffffffffff909216610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff9092169190911790556009805460018101825560009182527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af01859055604051849186917f0ff6222a3ff4234cc5c8dbb54c08de920c72ca1cc5456b4392910cf48a369b079190a361229d8483612b0e565b60009485526005602052604090942060010193909355505050565b60608060606122c96009868661325e565b9250825167ffffffffffffffff8111156122e5576122e56141cc565b60405190808252806020026020018201604052801561235557816020015b6040805160808101825260008082526020808301829052928201819052606082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816123035790505b509150825167ffffffffffffffff811115612372576123726141cc565b6040519080825280602002602001820160405280156123f757816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816123905790505b50905060005b83518110156114d4576005600085838151811061241c5761241c6141fb565b6020026020010151815260200190815260200160002060405180608001604052908160008201548152602001600182015481526020016002820160009054906101000a900460ff16600381111561247557612475613d93565b600381111561248657612486613d93565b815260029190910154610100900467ffffffffffffffff1660209091015283518490839081106124b8576124b86141fb565b6020026020010181905250600660008483815181106124d9576124d96141fb565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c0820152825183908390811061257e5761257e6141fb565b60209081029190910101526001016123fd565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680151580156125d457504265ffffffffffff821610155b6125e057600080612605565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561264f57504265ffffffffffff8216105b612681576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff166126a5565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff163381146126ff576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610a37565b6109b0613488565b8161273e576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611043828261357b565b60006127538161295c565b6109b06135a0565b6000818152600660205260408120600481015467ffffffffffffffff16158015906127a657506004810154700100000000000000000000000000000000900467ffffffffffffffff16155b8015611a6257506004015468010000000000000000900467ffffffffffffffff1642111592915050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296127fa8161295c565b612802612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612877576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b612880836129b0565b600083815260046020526040908190208390555183907f68e9aa83efbb0e4f64c919de4d2366ce3538900811f413efc37e5efe8ffce56b90610ff59085815260200190565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061099757507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610997565b6109b081336135ab565b612971600080613631565b565b60035460ff1615612971576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008181526004602052604081206002015474010000000000000000000000000000000000000000900460ff16908160038111156129f0576129f0613d93565b03612a2a576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101839052602401610a37565b6003816003811115612a3e57612a3e613d93565b03611043576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101839052602401610a37565b6000828152600660209081526040918290206004810180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff167001000000000000000000000000000000004267ffffffffffffffff16021790556003015491518381528492917f6d15daf103222199830637ba156a6a56dd20c47d7b900bcf656ebcb78f1980d1910160405180910390a35050565b6040517f70d7022d00000000000000000000000000000000000000000000000000000000815281356004820152602082013560248201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370d7022d90604401602060405180830381865afa158015612ba6573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612bca919061431f565b612c00576040517f6a545a9900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b42612c1160608401604085016143cd565b67ffffffffffffffff1611612c6f57612c3060608301604084016143cd565b6040517f259e998200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a37565b604051612c8f908335906020808601359101918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291815281516020928301206000818152600690935291206004015490915067ffffffffffffffff1615612d1c576040517f465666f100000000000000000000000000000000000000000000000000000000815260048101829052602401610a37565b6040517fa56e57cb00000000000000000000000000000000000000000000000000000000815282356004820152602083013560248201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa158015612db4573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612dd891906143f7565b90506040518060e0016040528084600001358152602001846020013581526020018281526020018581526020014267ffffffffffffffff168152602001846040016020810190612e2891906143cd565b67ffffffffffffffff9081168252600060209283018190528581526006835260409081902084518155848401516001820155848201516002820155606080860151600383015560808601516004909201805460a088015160c0909801518616700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff98871668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009092169490961693909317929092179590951692909217909155849287927fd1e96294fcc9fb61990c704dc09afca9efb4ee47e481fd239c81e99df985febe928835929189013591612f4191908a01908a016143cd565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a35092915050565b6000826003811115612f8457612f84613d93565b1480612fa157506000816003811115612f9f57612f9f613d93565b145b15612fdb576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101849052602401610a37565b6003826003811115612fef57612fef613d93565b03613029576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101849052602401610a37565b80600381111561303b5761303b613d93565b82600381111561304d5761304d613d93565b0361308657816040517fef990d65000000000000000000000000000000000000000000000000000000008152600401610a379190614410565b505050565b73ffffffffffffffffffffffffffffffffffffffff811660009081526007602052604090205415613100576040517ff74d69ef00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610a37565b73ffffffffffffffffffffffffffffffffffffffff166000818152600760209081526040808320859055938252600490529190912060020180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169091179055565b60008281526020819052604090206001015461317e8161295c565b610ea1838361378b565b73ffffffffffffffffffffffffffffffffffffffff811633146131d7576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613086828261384b565b6131e96138ad565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b8254606090831015611a6257835460009061327a90859061441e565b9050606483111561328a57606492505b8281106132975782613299565b805b67ffffffffffffffff8111156132b1576132b16141cc565b6040519080825280602002602001820160405280156132da578160200160208202803683370190505b50915060005b825181101561333457856132f48287614431565b81548110613304576133046141fb565b9060005260206000200154838281518110613321576133216141fb565b60209081029190910101526001016132e0565b50509392505050565b600061334761260d565b613350426138e9565b61335a9190614444565b90506133668282613939565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b60006133c8826139d5565b6133d1426138e9565b6133db9190614444565b90506133e78282613631565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b613435612973565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586132343390565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff168015806134d857504265ffffffffffff821610155b15613519576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a37565b613542600061353d60025473ffffffffffffffffffffffffffffffffffffffff1690565b61384b565b5061354e60008361378b565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546135968161295c565b610ea1838361384b565b612971600080613939565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16611043576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610a37565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015613706574265ffffffffffff821610156136dc576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055613706565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000826138415760006137b360025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613800576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b611a628383613a28565b600082158015613875575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b156138a357600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b611a628383613b24565b60035460ff16612971576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115613935576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610a37565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015613086576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b6000806139e061260d565b90508065ffffffffffff168365ffffffffffff1611613a0857613a038382614462565b611a62565b611a6265ffffffffffff8416620697806000828218828410028218611a62565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16613b1c5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055613aba3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610997565b506000610997565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615613b1c5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610997565b600060208284031215613bf157600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611a6257600080fd5b600060608284031215613c3357600080fd5b50919050565b600080600060a08486031215613c4e57600080fd5b83359250613c5f8560208601613c21565b929592945050506080919091013590565b600080600060608486031215613c8557600080fd5b83359250602084013560048110613c9b57600080fd5b929592945050506040919091013590565b60008060408385031215613cbf57600080fd5b50508035926020909101359150565b600060208284031215613ce057600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114613d0b57600080fd5b919050565b60008060408385031215613d2357600080fd5b82359150613d3360208401613ce7565b90509250929050565b600060208284031215613d4e57600080fd5b611a6282613ce7565b600081518084526020840193506020830160005b82811015613d89578151865260209586019590910190600101613d6b565b5093949350505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60048110613df9577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b600081518084526020840193506020830160005b82811015613d895781518051875260208101516020880152604081015160408801526060810151606088015267ffffffffffffffff608082015116608088015267ffffffffffffffff60a08201511660a088015267ffffffffffffffff60c08201511660c08801525060e086019550602082019150600181019050613e11565b606081526000613ea46060830186613d57565b828103602084015280855180835260208301915060208701925060005b81811015613f43578351805184526020810151602085015273ffffffffffffffffffffffffffffffffffffffff60408201511660408501526060810151613f0b6060860182613dc2565b5060808181015167ffffffffffffffff169085015260a09081015161ffff16908401526020939093019260c090920191600101613ec1565b50508381036040850152613f578186613dfd565b979650505050505050565b600080600080600060808688031215613f7a57600080fd5b85359450613f8a60208701613ce7565b935060408601359250606086013567ffffffffffffffff811115613fad57600080fd5b8601601f81018813613fbe57600080fd5b803567ffffffffffffffff811115613fd557600080fd5b886020828401011115613fe757600080fd5b959894975092955050506020019190565b60008060008060c0858703121561400e57600080fd5b843593506020850135925061402560408601613ce7565b91506140348660608701613c21565b905092959194509250565b60006020828403121561405157600080fd5b813565ffffffffffff81168114611a6257600080fd5b600080600060a0848603121561407c57600080fd5b83359250602084013591506140948560408601613c21565b90509250925092565b6060815260006140b06060830186613d57565b828103602084015280855180835260208301915060208701925060005b81811015613f43578351805184526020810151602085015260408101516140f76040860182613dc2565b5060609081015167ffffffffffffffff1690840152602093909301926080909201916001016140cd565b8681526020810186905273ffffffffffffffffffffffffffffffffffffffff8516604082015260c081016141586060830186613dc2565b67ffffffffffffffff8416608083015261ffff831660a0830152979650505050505050565b84815260208101849052608081016141986040830185613dc2565b67ffffffffffffffff8316606083015295945050505050565b604081016141bf8285613dc2565b8260208301529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b6000808585111561423a57600080fd5b8386111561424757600080fd5b5050820193919092039150565b80356020831015610997577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b60c08152600087518060c084015260005b818110156142be576020818b0181015160e08684010152016142a1565b50600060e0828501015260e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150508660208301528560408301528460608301528360808301528260a0830152979650505050505050565b60006020828403121561433157600080fd5b81518015158114611a6257600080fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b600061ffff82168061438457614384614341565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b600061ffff821661ffff81036143c4576143c4614341565b60010192915050565b6000602082840312156143df57600080fd5b813567ffffffffffffffff81168114611a6257600080fd5b60006020828403121561440957600080fd5b5051919050565b602081016109978284613dc2565b8181038181111561099757610997614341565b8082018082111561099757610997614341565b65ffffffffffff818116838216019081111561099757610997614341565b65ffffffffffff82811682821603908111156109975761099761434156' as const
export const organisationsDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106103205760003560e01c806384ef8ffc116101a7578063cd6d718a116100ee578063d86e697d11610097578063ee86331711610071578063ee863317146108f4578063f5b541a614610907578063fe7eef451461092e57600080fd5b8063d86e697d146107c6578063dde5b7a114610819578063e63ab1e9146108cd57600080fd5b8063d52c842f116100c8578063d52c842f146107a3578063d547741f146107ab578063d602b9fd146107be57600080fd5b8063cd6d718a14610691578063cefc14291461074f578063cf6eefb71461075757600080fd5b806391712a0b11610150578063a1eda53c1161012a578063a1eda53c1461065a578063a217fddf14610681578063cc8463c81461068957600080fd5b806391712a0b146105cd57806391d14854146105f457806396f55bf41461063857600080fd5b80638da5cb5b116101815780638da5cb5b146105975780638f16e1cd1461059f5780639086e021146105ba57600080fd5b806384ef8ffc1461055357806387497fa5146105715780638d1fdf2f1461058457600080fd5b80633f4ba83a1161026b578063649a5ec7116102145780636ff968c3116101ee5780636ff968c31461051357806384073330146105385780638456cb591461054b57600080fd5b8063649a5ec7146104f057806369fc09b9146105035780636da49b831461050b57600080fd5b806358ff0ec41161024557806358ff0ec4146104bf5780635c975abb146104d2578063634e93da146104dd57600080fd5b80633f4ba83a14610482578063417336391461048a5780634ece9046146104ac57600080fd5b8063248a9ca3116102cd5780632f2ff15d116102a75780632f2ff15d1461043c57806336568abe1461044f578063383bce6a1461046257600080fd5b8063248a9ca3146103ac57806327a27b71146103dd5780632b7ac3f3146103f057600080fd5b806310c770c5116102fe57806310c770c514610373578063116d5df4146103865780631a9cb1511461039957600080fd5b806301ffc9a714610325578063022d63fb1461034d5780630aa6220b14610369575b600080fd5b610338610333366004613bdf565b610941565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610344565b61037161099d565b005b610371610381366004613c39565b6109b3565b610371610394366004613c70565b610ba2565b6103716103a7366004613cac565b610d6c565b6103cf6103ba366004613cce565b60009081526020819052604090206001015490565b604051908152602001610344565b6103716103eb366004613d10565b610ea7565b6104177f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610344565b61037161044a366004613d10565b611002565b61037161045d366004613d10565b611047565b6103cf610470366004613d3c565b60076020526000908152604090205481565b61037161114c565b61049d610498366004613cac565b61117e565b60405161034493929190613e91565b6103386104ba366004613f62565b6114dc565b6103716104cd366004613ff8565b6116f8565b60035460ff16610338565b6103716104eb366004613d3c565b6119b1565b6103716104fe36600461403f565b6119c5565b6103cf606481565b6009546103cf565b60035461041790610100900473ffffffffffffffffffffffffffffffffffffffff1681565b610338610546366004613cce565b6119d9565b610371611a69565b60025473ffffffffffffffffffffffffffffffffffffffff16610417565b61037161057f366004613c70565b611a9b565b610371610592366004613d3c565b611d2d565b610417611e94565b6105a7604081565b60405161ffff9091168152602001610344565b6103716105c8366004614067565b611eba565b6103cf7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b610338610602366004613d10565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61064b610646366004613cac565b6122b8565b6040516103449392919061409d565b610662612591565b6040805165ffffffffffff938416815292909116602083015201610344565b6103cf600081565b61035261260d565b61073d61069f366004613cce565b60046020526000908152604090208054600182015460029092015490919073ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000810460ff16907501000000000000000000000000000000000000000000810467ffffffffffffffff16907d010000000000000000000000000000000000000000000000000000000000900461ffff1686565b60405161034496959493929190614121565b6103716126ab565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610344565b6008546103cf565b6103716107b9366004613d10565b612707565b610371612748565b6108096107d4366004613cce565b60056020526000908152604090208054600182015460029092015490919060ff811690610100900467ffffffffffffffff1684565b604051610344949392919061417d565b610888610827366004613cce565b600660205260009081526040902080546001820154600283015460038401546004909401549293919290919067ffffffffffffffff808216916801000000000000000081048216917001000000000000000000000000000000009091041687565b60408051978852602088019690965294860193909352606085019190915267ffffffffffffffff908116608085015290811660a08401521660c082015260e001610344565b6103cf7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b610338610902366004613cce565b61275b565b6103cf7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b61037161093c366004613cac565b6127d0565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f314987860000000000000000000000000000000000000000000000000000000014806109975750610997826128c5565b92915050565b60006109a88161295c565b6109b0612966565b50565b60006109be8161295c565b6109c6612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610a40576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60008060008681526005602052604090206002015460ff166003811115610a6957610a69613d93565b1415905080610a8057610a7b856129b0565b610ae2565b600360008681526005602052604090206002015460ff166003811115610aa857610aa8613d93565b03610ae2576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101869052602401610a37565b600081610b0057600086815260046020526040902060010154610b13565b6000868152600560205260409020600101545b60008181526006602052604081206004015491925070010000000000000000000000000000000090910467ffffffffffffffff169003610b5757610b578185612a78565b6000610b638787612b0e565b90508215610b84576000878152600560205260409020600101819055610b99565b60008781526004602052604090206001018190555b50505050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610bcc8161295c565b610bd4612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610c49576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b60008481526004602052604090206002810154610c8390869074010000000000000000000000000000000000000000900460ff1686612f70565b6002810180548591907fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000836003811115610cd657610cd6613d93565b02179055506002810180547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000004367ffffffffffffffff160217905560405185907f449c870a68700e2f50924b7aef4cc7a4e270bdfbcc1b82e9930c22f9f33f867c90610d5d90879087906141b1565b60405180910390a25050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929610d968161295c565b610d9e612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610e13576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b6000838152600660205260409020600481015467ffffffffffffffff161580610e5d57506004810154700100000000000000000000000000000000900467ffffffffffffffff1615155b15610e97576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101859052602401610a37565b610ea18484612a78565b50505050565b6000610eb28161295c565b610eba612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610f2f576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b610f38836129b0565b6000838152600460208181526040808420600201805473ffffffffffffffffffffffffffffffffffffffff9081168652600784529185208590559387905291905281547fffffffffffffffffffffffff000000000000000000000000000000000000000016909155821615610fb157610fb1838361308b565b60405173ffffffffffffffffffffffffffffffffffffffff8316815283907fde27d2f21a7aa3adcdbb3f8bce2447de301cf919f07c09bf295d02cadb77ed30906020015b60405180910390a2505050565b81611039576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6110438282613163565b5050565b8115801561106f575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b156111425760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff16811515806110c3575065ffffffffffff8116155b806110d657504265ffffffffffff821610155b15611117576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a37565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b6110438282613188565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6111768161295c565b6109b06131e1565b606080606061118f6008868661325e565b9250825167ffffffffffffffff8111156111ab576111ab6141cc565b60405190808252806020026020018201604052801561122957816020015b6040805160c08101825260008082526020808301829052928201819052606082018190526080820181905260a082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816111c95790505b509150825167ffffffffffffffff811115611246576112466141cc565b6040519080825280602002602001820160405280156112cb57816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816112645790505b50905060005b83518110156114d457600460008583815181106112f0576112f06141fb565b6020908102919091018101518252818101929092526040908101600020815160c08101835281548152600182015493810193909352600281015473ffffffffffffffffffffffffffffffffffffffff81169284019290925290606083019074010000000000000000000000000000000000000000900460ff16600381111561137a5761137a613d93565b600381111561138b5761138b613d93565b8152600291909101547501000000000000000000000000000000000000000000810467ffffffffffffffff1660208301527d010000000000000000000000000000000000000000000000000000000000900461ffff1660409091015283518490839081106113fb576113fb6141fb565b60200260200101819052506006600084838151811061141c5761141c6141fb565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c082015282518390839081106114c1576114c16141fb565b60209081029190910101526001016112d1565b509250925092565b60008581526004602052604081206001600282015474010000000000000000000000000000000000000000900460ff16600381111561151d5761151d613d93565b1461152c5760009150506116ef565b73ffffffffffffffffffffffffffffffffffffffff86161580159061156d5750600281015473ffffffffffffffffffffffffffffffffffffffff8781169116145b1561157c5760019150506116ef565b6040831415806115965750611594816001015461275b565b155b156115a55760009150506116ef565b60018101546000908152600660209081526040918290208251918201889052917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16916336d70d0f9101604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526002840154611645602060008a8c61422a565b61164e91614254565b61165b896020818d61422a565b61166491614254565b865460018801546040517fffffffff0000000000000000000000000000000000000000000000000000000060e089901b1681526116a996959493929190600401614290565b602060405180830381865afa1580156116c6573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906116ea919061431f565b925050505b95945050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296117228161295c565b61172a612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561179f576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b60008590036117da576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600085815260046020526040812090600282015474010000000000000000000000000000000000000000900460ff16600381111561181a5761181a613d93565b14158061184b575060008681526005602052604081206002015460ff16600381111561184857611848613d93565b14155b15611885576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101879052602401610a37565b84815560028101805467ffffffffffffffff43167501000000000000000000000000000000000000000000027fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff9091161774010000000000000000000000000000000000000000179055600880546001810182556000919091527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3018690556040805186815273ffffffffffffffffffffffffffffffffffffffff8616602082015287917f485bf0aca23f9f769b0722d76d77ab704d4a66a04a8fec9012cefbd442433a1a910160405180910390a273ffffffffffffffffffffffffffffffffffffffff84161561199a5761199a868561308b565b6119a48684612b0e565b6001909101555050505050565b60006119bc8161295c565b6110438261333d565b60006119d08161295c565b611043826133bd565b60008181526005602052604081206001600282015460ff166003811115611a0257611a02613d93565b148015611a4e57506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611a4c57611a4c613d93565b145b8015611a625750611a62816001015461275b565b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a611a938161295c565b6109b061342d565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929611ac58161295c565b611acd612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611b42576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b60008481526005602052604090206002810154611b6490869060ff1686612f70565b6001846003811115611b7857611b78613d93565b148015611bc557506001815460009081526004602052604090206002015474010000000000000000000000000000000000000000900460ff166003811115611bc257611bc2613d93565b14155b15611c025780546040517fdb39125e0000000000000000000000000000000000000000000000000000000081526004810191909152602401610a37565b6002810180548591907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836003811115611c4157611c41613d93565b02179055506002810180547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff166101004367ffffffffffffffff16021790556003846003811115611c9457611c94613d93565b03611cfb578054600090815260046020526040902060020180547d010000000000000000000000000000000000000000000000000000000000900461ffff1690601d611cdf83614370565b91906101000a81548161ffff021916908361ffff160217905550505b847f6b6984846298310dca56003f597c69a167c1c39e86d3242d15d99f81998952518585604051610d5d9291906141b1565b6000611d388161295c565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611dad576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b73ffffffffffffffffffffffffffffffffffffffff8216301480611de6575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611e1d576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611eb560025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929611ee48161295c565b611eec612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611f61576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b6000849003611f9c576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008481526005602052604081206002015460ff166003811115611fc257611fc2613d93565b14158061200c57506000808581526004602052604090206002015474010000000000000000000000000000000000000000900460ff16600381111561200957612009613d93565b14155b15612046576040517f77caf67200000000000000000000000000000000000000000000000000000000815260048101859052602401610a37565b600160008481526004602052604090206002015474010000000000000000000000000000000000000000900460ff16600381111561208657612086613d93565b146120c0576040517fdb39125e00000000000000000000000000000000000000000000000000000000815260048101849052602401610a37565b600083815260046020526040908190206002018054601d90612106907d010000000000000000000000000000000000000000000000000000000000900461ffff166143ac565b91906101000a81548161ffff021916908361ffff160217905561ffff16111561215e576040517f2eaee97900000000000000000000000000000000000000000000000000000000815260048101849052602401610a37565b604080516080810182528481526000602080830182815260018486018181524367ffffffffffffffff1660608701528a8552600590935294909220835181559151828501555160028201805493949293919290917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016908360038111156121e7576121e7613d93565b0217905550606091909101516002909101805467ffffffffffffffff909216610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff9092169190911790556009805460018101825560009182527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af01859055604051849186917f0ff6222a3ff4234cc5c8dbb54c08de920c72ca1cc5456b4392910cf48a369b079190a361229d8483612b0e565b60009485526005602052604090942060010193909355505050565b60608060606122c96009868661325e565b9250825167ffffffffffffffff8111156122e5576122e56141cc565b60405190808252806020026020018201604052801561235557816020015b6040805160808101825260008082526020808301829052928201819052606082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816123035790505b509150825167ffffffffffffffff811115612372576123726141cc565b6040519080825280602002602001820160405280156123f757816020015b6040805160e08101825260008082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816123905790505b50905060005b83518110156114d4576005600085838151811061241c5761241c6141fb565b6020026020010151815260200190815260200160002060405180608001604052908160008201548152602001600182015481526020016002820160009054906101000a900460ff16600381111561247557612475613d93565b600381111561248657612486613d93565b815260029190910154610100900467ffffffffffffffff1660209091015283518490839081106124b8576124b86141fb565b6020026020010181905250600660008483815181106124d9576124d96141fb565b6020908102919091018101518101518252818101929092526040908101600020815160e08101835281548152600182015493810193909352600281015491830191909152600381015460608301526004015467ffffffffffffffff8082166080840152680100000000000000008204811660a08401527001000000000000000000000000000000009091041660c0820152825183908390811061257e5761257e6141fb565b60209081029190910101526001016123fd565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680151580156125d457504265ffffffffffff821610155b6125e057600080612605565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561264f57504265ffffffffffff8216105b612681576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff166126a5565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff163381146126ff576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610a37565b6109b0613488565b8161273e576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611043828261357b565b60006127538161295c565b6109b06135a0565b6000818152600660205260408120600481015467ffffffffffffffff16158015906127a657506004810154700100000000000000000000000000000000900467ffffffffffffffff16155b8015611a6257506004015468010000000000000000900467ffffffffffffffff1642111592915050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296127fa8161295c565b612802612973565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612877576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610a37565b612880836129b0565b600083815260046020526040908190208390555183907f68e9aa83efbb0e4f64c919de4d2366ce3538900811f413efc37e5efe8ffce56b90610ff59085815260200190565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061099757507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610997565b6109b081336135ab565b612971600080613631565b565b60035460ff1615612971576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008181526004602052604081206002015474010000000000000000000000000000000000000000900460ff16908160038111156129f0576129f0613d93565b03612a2a576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101839052602401610a37565b6003816003811115612a3e57612a3e613d93565b03611043576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101839052602401610a37565b6000828152600660209081526040918290206004810180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff167001000000000000000000000000000000004267ffffffffffffffff16021790556003015491518381528492917f6d15daf103222199830637ba156a6a56dd20c47d7b900bcf656ebcb78f1980d1910160405180910390a35050565b6040517f70d7022d00000000000000000000000000000000000000000000000000000000815281356004820152602082013560248201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370d7022d90604401602060405180830381865afa158015612ba6573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612bca919061431f565b612c00576040517f6a545a9900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b42612c1160608401604085016143cd565b67ffffffffffffffff1611612c6f57612c3060608301604084016143cd565b6040517f259e998200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a37565b604051612c8f908335906020808601359101918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291815281516020928301206000818152600690935291206004015490915067ffffffffffffffff1615612d1c576040517f465666f100000000000000000000000000000000000000000000000000000000815260048101829052602401610a37565b6040517fa56e57cb00000000000000000000000000000000000000000000000000000000815282356004820152602083013560248201526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa158015612db4573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612dd891906143f7565b90506040518060e0016040528084600001358152602001846020013581526020018281526020018581526020014267ffffffffffffffff168152602001846040016020810190612e2891906143cd565b67ffffffffffffffff9081168252600060209283018190528581526006835260409081902084518155848401516001820155848201516002820155606080860151600383015560808601516004909201805460a088015160c0909801518616700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff98871668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009092169490961693909317929092179590951692909217909155849287927fd1e96294fcc9fb61990c704dc09afca9efb4ee47e481fd239c81e99df985febe928835929189013591612f4191908a01908a016143cd565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a35092915050565b6000826003811115612f8457612f84613d93565b1480612fa157506000816003811115612f9f57612f9f613d93565b145b15612fdb576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101849052602401610a37565b6003826003811115612fef57612fef613d93565b03613029576040517f717484b100000000000000000000000000000000000000000000000000000000815260048101849052602401610a37565b80600381111561303b5761303b613d93565b82600381111561304d5761304d613d93565b0361308657816040517fef990d65000000000000000000000000000000000000000000000000000000008152600401610a379190614410565b505050565b73ffffffffffffffffffffffffffffffffffffffff811660009081526007602052604090205415613100576040517ff74d69ef00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610a37565b73ffffffffffffffffffffffffffffffffffffffff166000818152600760209081526040808320859055938252600490529190912060020180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169091179055565b60008281526020819052604090206001015461317e8161295c565b610ea1838361378b565b73ffffffffffffffffffffffffffffffffffffffff811633146131d7576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613086828261384b565b6131e96138ad565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b8254606090831015611a6257835460009061327a90859061441e565b9050606483111561328a57606492505b8281106132975782613299565b805b67ffffffffffffffff8111156132b1576132b16141cc565b6040519080825280602002602001820160405280156132da578160200160208202803683370190505b50915060005b825181101561333457856132f48287614431565b81548110613304576133046141fb565b9060005260206000200154838281518110613321576133216141fb565b60209081029190910101526001016132e0565b50509392505050565b600061334761260d565b613350426138e9565b61335a9190614444565b90506133668282613939565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b60006133c8826139d5565b6133d1426138e9565b6133db9190614444565b90506133e78282613631565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b613435612973565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586132343390565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff168015806134d857504265ffffffffffff821610155b15613519576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610a37565b613542600061353d60025473ffffffffffffffffffffffffffffffffffffffff1690565b61384b565b5061354e60008361378b565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546135968161295c565b610ea1838361384b565b612971600080613939565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16611043576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610a37565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015613706574265ffffffffffff821610156136dc576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055613706565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000826138415760006137b360025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613800576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b611a628383613a28565b600082158015613875575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b156138a357600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b611a628383613b24565b60035460ff16612971576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115613935576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610a37565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015613086576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b6000806139e061260d565b90508065ffffffffffff168365ffffffffffff1611613a0857613a038382614462565b611a62565b611a6265ffffffffffff8416620697806000828218828410028218611a62565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16613b1c5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055613aba3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610997565b506000610997565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615613b1c5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610997565b600060208284031215613bf157600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611a6257600080fd5b600060608284031215613c3357600080fd5b50919050565b600080600060a08486031215613c4e57600080fd5b83359250613c5f8560208601613c21565b929592945050506080919091013590565b600080600060608486031215613c8557600080fd5b83359250602084013560048110613c9b57600080fd5b929592945050506040919091013590565b60008060408385031215613cbf57600080fd5b50508035926020909101359150565b600060208284031215613ce057600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114613d0b57600080fd5b919050565b60008060408385031215613d2357600080fd5b82359150613d3360208401613ce7565b90509250929050565b600060208284031215613d4e57600080fd5b611a6282613ce7565b600081518084526020840193506020830160005b82811015613d89578151865260209586019590910190600101613d6b565b5093949350505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60048110613df9577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b600081518084526020840193506020830160005b82811015613d895781518051875260208101516020880152604081015160408801526060810151606088015267ffffffffffffffff608082015116608088015267ffffffffffffffff60a08201511660a088015267ffffffffffffffff60c08201511660c08801525060e086019550602082019150600181019050613e11565b606081526000613ea46060830186613d57565b828103602084015280855180835260208301915060208701925060005b81811015613f43578351805184526020810151602085015273ffffffffffffffffffffffffffffffffffffffff60408201511660408501526060810151613f0b6060860182613dc2565b5060808181015167ffffffffffffffff169085015260a09081015161ffff16908401526020939093019260c090920191600101613ec1565b50508381036040850152613f578186613dfd565b979650505050505050565b600080600080600060808688031215613f7a57600080fd5b85359450613f8a60208701613ce7565b935060408601359250606086013567ffffffffffffffff811115613fad57600080fd5b8601601f81018813613fbe57600080fd5b803567ffffffffffffffff811115613fd557600080fd5b886020828401011115613fe757600080fd5b959894975092955050506020019190565b60008060008060c0858703121561400e57600080fd5b843593506020850135925061402560408601613ce7565b91506140348660608701613c21565b905092959194509250565b60006020828403121561405157600080fd5b813565ffffffffffff81168114611a6257600080fd5b600080600060a0848603121561407c57600080fd5b83359250602084013591506140948560408601613c21565b90509250925092565b6060815260006140b06060830186613d57565b828103602084015280855180835260208301915060208701925060005b81811015613f43578351805184526020810151602085015260408101516140f76040860182613dc2565b5060609081015167ffffffffffffffff1690840152602093909301926080909201916001016140cd565b8681526020810186905273ffffffffffffffffffffffffffffffffffffffff8516604082015260c081016141586060830186613dc2565b67ffffffffffffffff8416608083015261ffff831660a0830152979650505050505050565b84815260208101849052608081016141986040830185613dc2565b67ffffffffffffffff8316606083015295945050505050565b604081016141bf8285613dc2565b8260208301529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b6000808585111561423a57600080fd5b8386111561424757600080fd5b5050820193919092039150565b80356020831015610997577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b60c08152600087518060c084015260005b818110156142be576020818b0181015160e08684010152016142a1565b50600060e0828501015260e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150508660208301528560408301528460608301528360808301528260a0830152979650505050505050565b60006020828403121561433157600080fd5b81518015158114611a6257600080fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b600061ffff82168061438457614384614341565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b600061ffff821661ffff81036143c4576143c4614341565b60010192915050565b6000602082840312156143df57600080fd5b813567ffffffffffffffff81168114611a6257600080fd5b60006020828403121561440957600080fd5b5051919050565b602081016109978284613dc2565b8181038181111561099757610997614341565b8082018082111561099757610997614341565b65ffffffffffff818116838216019081111561099757610997614341565b65ffffffffffff82811682821603908111156109975761099761434156' as const
