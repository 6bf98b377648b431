// Generated from contracts/Approval.sol by src/build/write-generated.ts; a test fails when it is stale.
export const approvalAbi = [
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
    "internalType": "contract IActors",
    "name": "actors_",
    "type": "address"
   },
   {
    "internalType": "bytes32",
    "name": "chainTag",
    "type": "bytes32"
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
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   }
  ],
  "name": "ApprovedAlready",
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
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   }
  ],
  "name": "NotAnApprover",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "endsAt",
    "type": "uint64"
   }
  ],
  "name": "NotOver",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "request",
    "type": "bytes32"
   },
   {
    "internalType": "enum Approval.State",
    "name": "state",
    "type": "uint8"
   }
  ],
  "name": "NotPending",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   }
  ],
  "name": "NotTheActor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   }
  ],
  "name": "NotTheSubmitter",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "request",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "OtherPackage",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "request",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "current",
    "type": "uint8"
   },
   {
    "internalType": "uint8",
    "name": "given",
    "type": "uint8"
   }
  ],
  "name": "OutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   }
  ],
  "name": "OwnRequest",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "PackageInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "request",
    "type": "bytes32"
   }
  ],
  "name": "RequestExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "request",
    "type": "bytes32"
   }
  ],
  "name": "RequestUnknown",
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
    "internalType": "uint64",
    "name": "validUntil",
    "type": "uint64"
   }
  ],
  "name": "SignatureExpired",
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
    "name": "template",
    "type": "bytes32"
   }
  ],
  "name": "TemplateExists",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "TemplateInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "template",
    "type": "bytes32"
   }
  ],
  "name": "TemplateUnknown",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "action",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "nonce",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "proof",
    "type": "bytes32"
   }
  ],
  "name": "Acted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "request",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "level",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "opinionHash",
    "type": "bytes32"
   }
  ],
  "name": "Approved",
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
    "name": "actor",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bool",
    "name": "allowed",
    "type": "bool"
   }
  ],
  "name": "ApproverSet",
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
    "internalType": "bytes32",
    "name": "request",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "enum Approval.State",
    "name": "state",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "reasonHash",
    "type": "bytes32"
   }
  ],
  "name": "Ended",
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
    "name": "request",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "template",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "submitter",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "packageHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "endsAt",
    "type": "uint64"
   }
  ],
  "name": "Submitted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "template",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "role",
      "type": "bytes32"
     },
     {
      "internalType": "uint8",
      "name": "count",
      "type": "uint8"
     }
    ],
    "indexed": false,
    "internalType": "struct Approval.Level[]",
    "name": "levels",
    "type": "tuple[]"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "period",
    "type": "uint32"
   }
  ],
  "name": "TemplateDefined",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "template",
    "type": "bytes32"
   }
  ],
  "name": "TemplateRetired",
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
  "name": "MAX_COUNT",
  "outputs": [
   {
    "internalType": "uint8",
    "name": "",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "MAX_LEVELS",
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
  "name": "MAX_PERIOD",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
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
    "internalType": "bytes32",
    "name": "action",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "validUntil",
    "type": "uint64"
   }
  ],
  "name": "actionDigest",
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
  "name": "actors",
  "outputs": [
   {
    "internalType": "contract IActors",
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
    "internalType": "bytes32",
    "name": "request",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "level",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "packageHash",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "opinionHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "validUntil",
      "type": "uint64"
     },
     {
      "internalType": "bytes",
      "name": "signature",
      "type": "bytes"
     }
    ],
    "internalType": "struct Signed",
    "name": "signed",
    "type": "tuple"
   }
  ],
  "name": "approve",
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
    "internalType": "bytes32",
    "name": "template",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "role",
      "type": "bytes32"
     },
     {
      "internalType": "uint8",
      "name": "count",
      "type": "uint8"
     }
    ],
    "internalType": "struct Approval.Level[]",
    "name": "levels",
    "type": "tuple[]"
   },
   {
    "internalType": "uint32",
    "name": "period",
    "type": "uint32"
   }
  ],
  "name": "defineTemplate",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "domain",
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
    "name": "request",
    "type": "bytes32"
   }
  ],
  "name": "expire",
  "outputs": [],
  "stateMutability": "nonpayable",
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
    "name": "request",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   }
  ],
  "name": "hasApproved",
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
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   }
  ],
  "name": "isApprover",
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
    "name": "actor",
    "type": "bytes32"
   }
  ],
  "name": "nonces",
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
    "name": "request",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "level",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "packageHash",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "reasonHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "validUntil",
      "type": "uint64"
     },
     {
      "internalType": "bytes",
      "name": "signature",
      "type": "bytes"
     }
    ],
    "internalType": "struct Signed",
    "name": "signed",
    "type": "tuple"
   }
  ],
  "name": "reject",
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
    "name": "request",
    "type": "bytes32"
   }
  ],
  "name": "requestOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "template",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "packageHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "submitter",
      "type": "bytes32"
     },
     {
      "internalType": "enum Approval.State",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "level",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "approvals",
      "type": "uint8"
     },
     {
      "internalType": "uint64",
      "name": "submittedInBlock",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "endsAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct Approval.Request",
    "name": "one",
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
    "name": "template",
    "type": "bytes32"
   }
  ],
  "name": "retireTemplate",
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
    "name": "role",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "actor",
    "type": "bytes32"
   },
   {
    "internalType": "bool",
    "name": "allowed",
    "type": "bool"
   }
  ],
  "name": "setApprover",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "request",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "template",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "packageHash",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "submitter",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "validUntil",
      "type": "uint64"
     },
     {
      "internalType": "bytes",
      "name": "signature",
      "type": "bytes"
     }
    ],
    "internalType": "struct Signed",
    "name": "signed",
    "type": "tuple"
   }
  ],
  "name": "submit",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "template",
    "type": "bytes32"
   }
  ],
  "name": "templateOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint32",
      "name": "period",
      "type": "uint32"
     },
     {
      "internalType": "bool",
      "name": "retired",
      "type": "bool"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "role",
        "type": "bytes32"
       },
       {
        "internalType": "uint8",
        "name": "count",
        "type": "uint8"
       }
      ],
      "internalType": "struct Approval.Level[]",
      "name": "levels",
      "type": "tuple[]"
     }
    ],
    "internalType": "struct Approval.Template",
    "name": "",
    "type": "tuple"
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
    "name": "request",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "submitter",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "reasonHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "validUntil",
      "type": "uint64"
     },
     {
      "internalType": "bytes",
      "name": "signature",
      "type": "bytes"
     }
    ],
    "internalType": "struct Signed",
    "name": "signed",
    "type": "tuple"
   }
  ],
  "name": "withdraw",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const
export const approvalBytecode = '0x60c060405234801561001057600080fd5b50604051613c96380380613c9683398101604081905261002f91610313565b60808301518351839183918691906001600160a01b03811661006b57604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff8516021790556100956000826101c6565b5050506100cc7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92982602001516101c660201b60201c565b506101017fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04182604001516101c660201b60201c565b506101367f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a82606001516101c660201b60201c565b50506001600160a01b0382166080526040516101a0908290309060200160608082526013908201527f4a48432d5349474e45442d414354494f4e2d3100000000000000000000000000608082015260208101929092526001600160a01b0316604082015260a00190565b60408051601f19818403018152919052805160209091012060a052506103db9350505050565b6000826102245760006101e16002546001600160a01b031690565b6001600160a01b03161461020857604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b61022e8383610237565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff166102d9576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102913390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610231565b506000610231565b80516001600160a01b03811681146102f857600080fd5b919050565b805165ffffffffffff811681146102f857600080fd5b600080600083850360e081121561032957600080fd5b60a081121561033757600080fd5b5060405160a081016001600160401b038111828210171561036857634e487b7160e01b600052604160045260246000fd5b604052610374856102e1565b8152610382602086016102e1565b6020820152610393604086016102e1565b60408201526103a4606086016102e1565b60608201526103b5608086016102fd565b608082015292506103c860a085016102e1565b60c0949094015192959394509192915050565b60805160a05161388861040e600039600081816105ee0152610f1601526000818161067b015261233a01526138886000f3fe608060405234801561001057600080fd5b50600436106102ff5760003560e01c80638da5cb5b1161019c578063c9c3c70b116100ee578063d602b9fd11610097578063edd451a211610071578063edd451a21461075b578063f5b541a614610789578063f9f6ad5d146107b057600080fd5b8063d602b9fd1461070c578063e63ab1e914610714578063eacb14081461073b57600080fd5b8063cefc1429116100c8578063cefc1429146106a5578063cf6eefb7146106ad578063d547741f146106f957600080fd5b8063c9c3c70b14610656578063cc7f0c2414610676578063cc8463c81461069d57600080fd5b8063a1eda53c11610150578063c5107be41161012a578063c5107be414610610578063c644179814610623578063c810b7fe1461063657600080fd5b8063a1eda53c146105ba578063a217fddf146105e1578063c2fb26a6146105e957600080fd5b806391712a0b1161018157806391712a0b1461052f57806391d14854146105565780639e317f121461059a57600080fd5b80638da5cb5b146105145780638e9d860d1461051c57600080fd5b8063649a5ec71161025557806377163c1d1161020957806384ef8ffc116101e357806384ef8ffc146104d057806386047279146104ee5780638d1fdf2f1461050157600080fd5b806377163c1d1461049b5780638456cb59146104b557806384ddb965146104bd57600080fd5b806367747e781161023a57806367747e78146104105780636ff968c31461043e578063717f9edf1461048857600080fd5b8063649a5ec7146103f55780636702c7bf1461040857600080fd5b8063248a9ca3116102b75780633f4ba83a116102915780633f4ba83a146103cf5780635c975abb146103d7578063634e93da146103e257600080fd5b8063248a9ca3146103785780632f2ff15d146103a957806336568abe146103bc57600080fd5b80630aa6220b116102e85780630aa6220b14610348578063170608ee14610352578063241d50e51461036557600080fd5b806301ffc9a714610304578063022d63fb1461032c575b600080fd5b610317610312366004613058565b6107c3565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610323565b61035061081f565b005b6103506103603660046130b2565b610835565b61035061037336600461310c565b610976565b61039b610386366004613170565b60009081526020819052604090206001015490565b604051908152602001610323565b6103506103b73660046131ad565b610d5c565b6103506103ca3660046131ad565b610da1565b610350610ea6565b60035460ff16610317565b6103506103f03660046131d9565b610ed8565b6103506104033660046131f4565b610eec565b61039b600881565b61031761041e36600461321c565b600760209081526000928352604080842090915290825290205460ff1681565b60035461046390610100900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610323565b61039b610496366004613256565b610f00565b6104a3601081565b60405160ff9091168152602001610323565b610350610f81565b6103506104cb36600461329a565b610fb3565b60025473ffffffffffffffffffffffffffffffffffffffff16610463565b6103506104fc36600461331d565b61128f565b61035061050f3660046131d9565b6113b7565b61046361151e565b61035061052a366004613356565b611544565b61039b7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b6103176105643660046131ad565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61039b6105a8366004613170565b60046020526000908152604090205481565b6105c2611867565b6040805165ffffffffffff938416815292909116602083015201610323565b61039b600081565b61039b7f000000000000000000000000000000000000000000000000000000000000000081565b61035061061e36600461329a565b6118e3565b610350610631366004613170565b6119e7565b6106416301e2850081565b60405163ffffffff9091168152602001610323565b610669610664366004613170565b611baa565b60405161032391906133f3565b6104637f000000000000000000000000000000000000000000000000000000000000000081565b610331611c6b565b610350611d09565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610323565b6103506107073660046131ad565b611d65565b610350611da6565b61039b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61074e610749366004613170565b611db9565b60405161032391906134df565b61031761076936600461321c565b600860209081526000928352604080842090915290825290205460ff1681565b61039b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b6103506107be366004613170565b611ef3565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610819575061081982612050565b92915050565b600061082a816120e7565b6108326120f1565b50565b61083d6120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156108b7576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60006108c28561213b565b905083816002015414610904576040517f83b7aa2f000000000000000000000000000000000000000000000000000000008152600481018590526024016108ae565b604080517f170608ee000000000000000000000000000000000000000000000000000000006020820152908101869052606081018490526109619085906080015b6040516020818303038152906040528051906020012084612258565b61096f85826004878761248a565b5050505050565b61097e6120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156109f3576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b6000848152600560205260409020805463ffffffff161580610a1e57508054640100000000900460ff165b15610a58576040517f8408d13f000000000000000000000000000000000000000000000000000000008152600481018690526024016108ae565b851580610a63575083155b15610a9a576040517fb2ec015100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008681526006602052604081206003015460ff166005811115610ac057610ac0613475565b14610afa576040517fa4a99c61000000000000000000000000000000000000000000000000000000008152600481018790526024016108ae565b604080517f241d50e50000000000000000000000000000000000000000000000000000000060208201529081018790526060810186905260808101859052610b4690849060a001610945565b8054600090610b5b9063ffffffff1642613592565b905060405180610100016040528087815260200186815260200185815260200160016005811115610b8e57610b8e613475565b8152602001600060ff168152602001600060ff1681526020014367ffffffffffffffff1681526020018267ffffffffffffffff168152506006600089815260200190815260200160002060008201518160000155602082015181600101556040820151816002015560608201518160030160006101000a81548160ff02191690836005811115610c2057610c20613475565b02179055506080820151600391909101805460a084015160c085015160e0909501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ff90921661010060ff958616027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff1617620100009490911693909302929092177fffffffffffffffffffffffffff00000000000000000000000000000000ffffff16630100000067ffffffffffffffff948516027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff16176b01000000000000000000000092841692909202919091179055604080518781529183166020830152859188918a917f12b830b9b6457d75dd0a8faba02b845ff192badecc1f739d7ed5cd82c86e9e12910160405180910390a450505050505050565b81610d93576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610d9d8282612510565b5050565b81158015610dc9575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610e9c5760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610e1d575065ffffffffffff8116155b80610e3057504265ffffffffffff821610155b15610e71576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016108ae565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610d9d828261253b565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610ed0816120e7565b610832612599565b6000610ee3816120e7565b610d9d82612616565b6000610ef7816120e7565b610d9d82612696565b60008381526004602090815260408083205481517f00000000000000000000000000000000000000000000000000000000000000009381019390935290820186905260608201526080810184905267ffffffffffffffff831660a082015260c0016040516020818303038152906040528051906020012090505b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610fab816120e7565b610832612706565b610fbb6120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611030576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b600061103b8761213b565b9050600061104c8883898989612761565b600089815260086020908152604080832089845290915290205490915060ff16156110a6576040517fd71eb3cc000000000000000000000000000000000000000000000000000000008152600481018690526024016108ae565b604080517f84ddb96500000000000000000000000000000000000000000000000000000000602082015290810189905260ff881660608201526080810187905260a0810185905261111290869060c0016040516020818303038152906040528051906020012085612258565b600088815260086020908152604080832088845282529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055815160ff8a16815290810186905286918a917f60e6097fdae42d083898f9fee6e0eee3fc77931f41a137635d4f77cdec8aa703910160405180910390a3600181015460038301805460ff928316926002916111b79162010000909104166135b2565b91906101000a81548160ff021916908360ff160217905560ff1610156111de575050611287565b81546000908152600560205260409020600190810154906112009089906135d1565b60ff161015611276576112148760016135d1565b6003830180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ff1661010060ff93909316929092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff16919091179055611284565b61128488836002888861248a565b50505b505050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296112b9816120e7565b6112c16120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611336576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b600084815260076020908152604080832086845282529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00168515159081179091559151918252849186917f89ec9252d013df85a0492facd93fdd85bdb9641b0e8c25885c533b6c27a9357a910160405180910390a350505050565b60006113c2816120e7565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611437576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b73ffffffffffffffffffffffffffffffffffffffff8216301480611470575073ffffffffffffffffffffffffffffffffffffffff82163b155b156114a7576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b600061153f60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961156e816120e7565b6115766120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156115eb576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b8415806115f6575082155b806116015750600883115b15611638576040517f2a629e1400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b63ffffffff8216158061165457506301e2850063ffffffff8316115b1561168b576040517f2a629e1400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000858152600560205260409020805463ffffffff16156116db576040517f841c0705000000000000000000000000000000000000000000000000000000008152600481018790526024016108ae565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff841617815560005b8481101561182257858582818110611726576117266135ea565b6040029190910135159050806117665750858582818110611749576117496135ea565b90506040020160200160208101906117619190613619565b60ff16155b8061179d57506010868683818110611780576117806135ea565b90506040020160200160208101906117989190613619565b60ff16115b156117d4576040517f2a629e1400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b816001018686838181106117ea576117ea6135ea565b8354600181018555600094855260209094206040909102929092019260020290910190506118188282613636565b505060010161170c565b50857f0732f1bd4fabeb9a02a17deb64211372b020ff55a02c981629aefdd38a648bda8686866040516118579392919061367d565b60405180910390a2505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680151580156118aa57504265ffffffffffff821610155b6118b6576000806118db565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6118eb6120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611960576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b600061196b8761213b565b905061197a8782888888612761565b50604080517fc5107be400000000000000000000000000000000000000000000000000000000602082015290810188905260ff871660608201526080810186905260a081018490526119d090859060c001610945565b6119de87826003878761248a565b50505050505050565b6119ef6120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611a64576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b600081815260066020526040812090600382015460ff166005811115611a8c57611a8c613475565b03611ac6576040517f4095b426000000000000000000000000000000000000000000000000000000008152600481018390526024016108ae565b6001600382015460ff166005811115611ae157611ae1613475565b14611b255760038101546040517f4d81461b0000000000000000000000000000000000000000000000000000000081526108ae91849160ff909116906004016136de565b60038101546b010000000000000000000000900467ffffffffffffffff164211611b9b5760038101546040517fa29c63bb0000000000000000000000000000000000000000000000000000000081526b01000000000000000000000090910467ffffffffffffffff1660048201526024016108ae565b610d9d8282600560008061248a565b6040805160608082018352600080835260208084018290528385018390528582526005815284822085519384018652805463ffffffff81168552640100000000900460ff16151584830152600181018054875181850281018501895281815296979596929587019492939192909184015b82821015611c5d57600084815260209081902060408051808201909152600285029091018054825260019081015460ff16828401529083529092019101611c1b565b505050915250909392505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611cad57504265ffffffffffff8216105b611cdf576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16611d03565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114611d5d576040517fc22c80220000000000000000000000000000000000000000000000000000000081523360048201526024016108ae565b610832612901565b81611d9c576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610d9d82826129f4565b6000611db1816120e7565b610832612a19565b6040805161010080820183526000808352602080840182905283850182905260608085018390526080850183905260a0850183905260c0850183905260e08501839052868352600682529185902085519384018652805484526001810154918401919091526002810154948301949094526003840154929391929083019060ff166005811115611e4b57611e4b613475565b6005811115611e5c57611e5c613475565b81526003919091015460ff61010082048116602084015262010000820416604083015267ffffffffffffffff63010000008204811660608401526b010000000000000000000000909104166080909101529050600181606001516005811115611ec757611ec7613475565b148015611ee157508060e0015167ffffffffffffffff1642115b15611eee57600560608201525b919050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929611f1d816120e7565b611f256120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611f9a576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b60008281526005602052604081205463ffffffff169003611fea576040517f8408d13f000000000000000000000000000000000000000000000000000000008152600481018390526024016108ae565b60008281526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff166401000000001790555183917f8449259e0f37c4cc37b221e0847b6c5b8a7a9d9ea38c636498c417a2818146ad91a25050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061081957507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610819565b6108328133612a24565b6120fc600080612aaa565b565b60035460ff16156120fc576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600081815260066020526040812090600382015460ff16600581111561216357612163613475565b0361219d576040517f4095b426000000000000000000000000000000000000000000000000000000008152600481018390526024016108ae565b6001600382015460ff1660058111156121b8576121b8613475565b146121fc5760038101546040517f4d81461b0000000000000000000000000000000000000000000000000000000081526108ae91849160ff909116906004016136de565b60038101546b010000000000000000000000900467ffffffffffffffff16421115611eee578160056040517f4d81461b0000000000000000000000000000000000000000000000000000000081526004016108ae9291906136de565b6000838152600460209081526040822054919061227f9086908690610496908701876136f2565b9050600080612291602086018661370d565b90501190508080156122b857506122ab60208501856136f2565b67ffffffffffffffff1642115b15612309576122ca60208501856136f2565b6040517ffcd4a11f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016108ae565b612314836001613779565b60008781526004602052604090205573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016634ece9046878361236b573361236e565b60005b8561237c60208a018a61370d565b6040518663ffffffff1660e01b815260040161239c95949392919061378c565b602060405180830381865afa1580156123b9573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123dd9190613804565b612416576040517fec95a331000000000000000000000000000000000000000000000000000000008152600481018790526024016108ae565b84867f82caf24aebf8577860f17320827f381cddd011e632a95213a97cecf7ffb42a2e858461244657600061246a565b612453602089018961370d565b604051612461929190613821565b60405180910390205b6040805192835260208301919091520160405180910390a3505050505050565b6003840180548491907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660018360058111156124c9576124c9613475565b021790555081857fec4f3423065ecb91769b10822432b9b8f1720d3998e881e7c344ad63f9a883b38584604051612501929190613831565b60405180910390a35050505050565b60008281526020819052604090206001015461252b816120e7565b6125358383612c04565b50505050565b73ffffffffffffffffffffffffffffffffffffffff8116331461258a576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6125948282612cc4565b505050565b6125a1612d26565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b6000612620611c6b565b61262942612d62565b612633919061384c565b905061263f8282612db2565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b60006126a182612e4e565b6126aa42612d62565b6126b4919061384c565b90506126c08282612aaa565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b61270e6120fe565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586125ec3390565b600384015460009060ff85811661010090920416146127cb5760038501546040517f539fc1870000000000000000000000000000000000000000000000000000000081526004810188905260ff6101009092048216602482015290851660448201526064016108ae565b8460010154831461281f5760018501546040517fc0b0efae000000000000000000000000000000000000000000000000000000008152600481018890526024810191909152604481018490526064016108ae565b8460020154820361285f576040517fbf785e98000000000000000000000000000000000000000000000000000000008152600481018390526024016108ae565b84546000908152600560205260409020600101805460ff8616908110612887576128876135ea565b6000918252602080832060029092029091018054835260078252604080842086855290925291205490915060ff166128f85780546040517f58d4b9050000000000000000000000000000000000000000000000000000000081526004810191909152602481018390526044016108ae565b95945050505050565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061295157504265ffffffffffff821610155b15612992576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016108ae565b6129bb60006129b660025473ffffffffffffffffffffffffffffffffffffffff1690565b612cc4565b506129c7600083612c04565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b600082815260208190526040902060010154612a0f816120e7565b6125358383612cc4565b6120fc600080612db2565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610d9d576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602481018390526044016108ae565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015612b7f574265ffffffffffff82161015612b55576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055612b7f565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b600082612cba576000612c2c60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614612c79576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b610f7a8383612ea1565b600082158015612cee575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15612d1c57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b610f7a8383612f9d565b60035460ff166120fc576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115612dae576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016108ae565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015612594576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080612e59611c6b565b90508065ffffffffffff168365ffffffffffff1611612e8157612e7c838261386a565b610f7a565b610f7a65ffffffffffff8416620697806000828218828410028218610f7a565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16612f955760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055612f333390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610819565b506000610819565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615612f955760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610819565b60006020828403121561306a57600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610f7a57600080fd5b6000604082840312156130ac57600080fd5b50919050565b600080600080608085870312156130c857600080fd5b843593506020850135925060408501359150606085013567ffffffffffffffff8111156130f457600080fd5b6131008782880161309a565b91505092959194509250565b600080600080600060a0868803121561312457600080fd5b85359450602086013593506040860135925060608601359150608086013567ffffffffffffffff81111561315757600080fd5b6131638882890161309a565b9150509295509295909350565b60006020828403121561318257600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114611eee57600080fd5b600080604083850312156131c057600080fd5b823591506131d060208401613189565b90509250929050565b6000602082840312156131eb57600080fd5b610f7a82613189565b60006020828403121561320657600080fd5b813565ffffffffffff81168114610f7a57600080fd5b6000806040838503121561322f57600080fd5b50508035926020909101359150565b803567ffffffffffffffff81168114611eee57600080fd5b60008060006060848603121561326b57600080fd5b83359250602084013591506132826040850161323e565b90509250925092565b60ff8116811461083257600080fd5b60008060008060008060c087890312156132b357600080fd5b8635955060208701356132c58161328b565b945060408701359350606087013592506080870135915060a087013567ffffffffffffffff8111156132f657600080fd5b61330289828a0161309a565b9150509295509295509295565b801515811461083257600080fd5b60008060006060848603121561333257600080fd5b8335925060208401359150604084013561334b8161330f565b809150509250925092565b6000806000806060858703121561336c57600080fd5b84359350602085013567ffffffffffffffff81111561338a57600080fd5b8501601f8101871361339b57600080fd5b803567ffffffffffffffff8111156133b257600080fd5b8760208260061b84010111156133c757600080fd5b60209190910193509150604085013563ffffffff811681146133e857600080fd5b939692955090935050565b6020815260006080820163ffffffff8451166020840152602084015115156040840152604084015160608085015281815180845260a086019150602083019350600092505b8083101561346b5783518051835260ff602082015116602084015250604082019150602084019350600183019250613438565b5095945050505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b600681106134db577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b600061010082019050825182526020830151602083015260408301516040830152606083015161351260608401826134a4565b5060ff608084015116608083015260ff60a08401511660a083015267ffffffffffffffff60c08401511660c083015260e083015161355c60e084018267ffffffffffffffff169052565b5092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b67ffffffffffffffff818116838216019081111561081957610819613563565b600060ff821660ff81036135c8576135c8613563565b60010192915050565b60ff818116838216019081111561081957610819613563565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b60006020828403121561362b57600080fd5b8135610f7a8161328b565b8135815560018101602083013561364c8161328b565b60ff81167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541617825550505050565b6040808252810183905260008460608301825b868110156136c4578235825260208301356136aa8161328b565b60ff16602083015260409283019290910190600101613690565b50809250505063ffffffff83166020830152949350505050565b82815260408101610f7a60208301846134a4565b60006020828403121561370457600080fd5b610f7a8261323e565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261374257600080fd5b83018035915067ffffffffffffffff82111561375d57600080fd5b60200191503681900382131561377257600080fd5b9250929050565b8082018082111561081957610819613563565b85815273ffffffffffffffffffffffffffffffffffffffff8516602082015283604082015260806060820152816080820152818360a0830137600081830160a090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101949350505050565b60006020828403121561381657600080fd5b8151610f7a8161330f565b8183823760009101908152919050565b6040810161383f82856134a4565b8260208301529392505050565b65ffffffffffff818116838216019081111561081957610819613563565b65ffffffffffff82811682821603908111156108195761081961356356' as const
export const approvalDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106102ff5760003560e01c80638da5cb5b1161019c578063c9c3c70b116100ee578063d602b9fd11610097578063edd451a211610071578063edd451a21461075b578063f5b541a614610789578063f9f6ad5d146107b057600080fd5b8063d602b9fd1461070c578063e63ab1e914610714578063eacb14081461073b57600080fd5b8063cefc1429116100c8578063cefc1429146106a5578063cf6eefb7146106ad578063d547741f146106f957600080fd5b8063c9c3c70b14610656578063cc7f0c2414610676578063cc8463c81461069d57600080fd5b8063a1eda53c11610150578063c5107be41161012a578063c5107be414610610578063c644179814610623578063c810b7fe1461063657600080fd5b8063a1eda53c146105ba578063a217fddf146105e1578063c2fb26a6146105e957600080fd5b806391712a0b1161018157806391712a0b1461052f57806391d14854146105565780639e317f121461059a57600080fd5b80638da5cb5b146105145780638e9d860d1461051c57600080fd5b8063649a5ec71161025557806377163c1d1161020957806384ef8ffc116101e357806384ef8ffc146104d057806386047279146104ee5780638d1fdf2f1461050157600080fd5b806377163c1d1461049b5780638456cb59146104b557806384ddb965146104bd57600080fd5b806367747e781161023a57806367747e78146104105780636ff968c31461043e578063717f9edf1461048857600080fd5b8063649a5ec7146103f55780636702c7bf1461040857600080fd5b8063248a9ca3116102b75780633f4ba83a116102915780633f4ba83a146103cf5780635c975abb146103d7578063634e93da146103e257600080fd5b8063248a9ca3146103785780632f2ff15d146103a957806336568abe146103bc57600080fd5b80630aa6220b116102e85780630aa6220b14610348578063170608ee14610352578063241d50e51461036557600080fd5b806301ffc9a714610304578063022d63fb1461032c575b600080fd5b610317610312366004613058565b6107c3565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610323565b61035061081f565b005b6103506103603660046130b2565b610835565b61035061037336600461310c565b610976565b61039b610386366004613170565b60009081526020819052604090206001015490565b604051908152602001610323565b6103506103b73660046131ad565b610d5c565b6103506103ca3660046131ad565b610da1565b610350610ea6565b60035460ff16610317565b6103506103f03660046131d9565b610ed8565b6103506104033660046131f4565b610eec565b61039b600881565b61031761041e36600461321c565b600760209081526000928352604080842090915290825290205460ff1681565b60035461046390610100900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610323565b61039b610496366004613256565b610f00565b6104a3601081565b60405160ff9091168152602001610323565b610350610f81565b6103506104cb36600461329a565b610fb3565b60025473ffffffffffffffffffffffffffffffffffffffff16610463565b6103506104fc36600461331d565b61128f565b61035061050f3660046131d9565b6113b7565b61046361151e565b61035061052a366004613356565b611544565b61039b7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b6103176105643660046131ad565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61039b6105a8366004613170565b60046020526000908152604090205481565b6105c2611867565b6040805165ffffffffffff938416815292909116602083015201610323565b61039b600081565b61039b7f000000000000000000000000000000000000000000000000000000000000000081565b61035061061e36600461329a565b6118e3565b610350610631366004613170565b6119e7565b6106416301e2850081565b60405163ffffffff9091168152602001610323565b610669610664366004613170565b611baa565b60405161032391906133f3565b6104637f000000000000000000000000000000000000000000000000000000000000000081565b610331611c6b565b610350611d09565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610323565b6103506107073660046131ad565b611d65565b610350611da6565b61039b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61074e610749366004613170565b611db9565b60405161032391906134df565b61031761076936600461321c565b600860209081526000928352604080842090915290825290205460ff1681565b61039b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b6103506107be366004613170565b611ef3565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610819575061081982612050565b92915050565b600061082a816120e7565b6108326120f1565b50565b61083d6120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156108b7576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60006108c28561213b565b905083816002015414610904576040517f83b7aa2f000000000000000000000000000000000000000000000000000000008152600481018590526024016108ae565b604080517f170608ee000000000000000000000000000000000000000000000000000000006020820152908101869052606081018490526109619085906080015b6040516020818303038152906040528051906020012084612258565b61096f85826004878761248a565b5050505050565b61097e6120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156109f3576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b6000848152600560205260409020805463ffffffff161580610a1e57508054640100000000900460ff165b15610a58576040517f8408d13f000000000000000000000000000000000000000000000000000000008152600481018690526024016108ae565b851580610a63575083155b15610a9a576040517fb2ec015100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008681526006602052604081206003015460ff166005811115610ac057610ac0613475565b14610afa576040517fa4a99c61000000000000000000000000000000000000000000000000000000008152600481018790526024016108ae565b604080517f241d50e50000000000000000000000000000000000000000000000000000000060208201529081018790526060810186905260808101859052610b4690849060a001610945565b8054600090610b5b9063ffffffff1642613592565b905060405180610100016040528087815260200186815260200185815260200160016005811115610b8e57610b8e613475565b8152602001600060ff168152602001600060ff1681526020014367ffffffffffffffff1681526020018267ffffffffffffffff168152506006600089815260200190815260200160002060008201518160000155602082015181600101556040820151816002015560608201518160030160006101000a81548160ff02191690836005811115610c2057610c20613475565b02179055506080820151600391909101805460a084015160c085015160e0909501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ff90921661010060ff958616027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff1617620100009490911693909302929092177fffffffffffffffffffffffffff00000000000000000000000000000000ffffff16630100000067ffffffffffffffff948516027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff16176b01000000000000000000000092841692909202919091179055604080518781529183166020830152859188918a917f12b830b9b6457d75dd0a8faba02b845ff192badecc1f739d7ed5cd82c86e9e12910160405180910390a450505050505050565b81610d93576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610d9d8282612510565b5050565b81158015610dc9575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610e9c5760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610e1d575065ffffffffffff8116155b80610e3057504265ffffffffffff821610155b15610e71576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016108ae565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610d9d828261253b565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610ed0816120e7565b610832612599565b6000610ee3816120e7565b610d9d82612616565b6000610ef7816120e7565b610d9d82612696565b60008381526004602090815260408083205481517f00000000000000000000000000000000000000000000000000000000000000009381019390935290820186905260608201526080810184905267ffffffffffffffff831660a082015260c0016040516020818303038152906040528051906020012090505b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610fab816120e7565b610832612706565b610fbb6120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611030576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b600061103b8761213b565b9050600061104c8883898989612761565b600089815260086020908152604080832089845290915290205490915060ff16156110a6576040517fd71eb3cc000000000000000000000000000000000000000000000000000000008152600481018690526024016108ae565b604080517f84ddb96500000000000000000000000000000000000000000000000000000000602082015290810189905260ff881660608201526080810187905260a0810185905261111290869060c0016040516020818303038152906040528051906020012085612258565b600088815260086020908152604080832088845282529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055815160ff8a16815290810186905286918a917f60e6097fdae42d083898f9fee6e0eee3fc77931f41a137635d4f77cdec8aa703910160405180910390a3600181015460038301805460ff928316926002916111b79162010000909104166135b2565b91906101000a81548160ff021916908360ff160217905560ff1610156111de575050611287565b81546000908152600560205260409020600190810154906112009089906135d1565b60ff161015611276576112148760016135d1565b6003830180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ff1661010060ff93909316929092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff16919091179055611284565b61128488836002888861248a565b50505b505050505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296112b9816120e7565b6112c16120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611336576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b600084815260076020908152604080832086845282529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00168515159081179091559151918252849186917f89ec9252d013df85a0492facd93fdd85bdb9641b0e8c25885c533b6c27a9357a910160405180910390a350505050565b60006113c2816120e7565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611437576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b73ffffffffffffffffffffffffffffffffffffffff8216301480611470575073ffffffffffffffffffffffffffffffffffffffff82163b155b156114a7576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b600061153f60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961156e816120e7565b6115766120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156115eb576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b8415806115f6575082155b806116015750600883115b15611638576040517f2a629e1400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b63ffffffff8216158061165457506301e2850063ffffffff8316115b1561168b576040517f2a629e1400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000858152600560205260409020805463ffffffff16156116db576040517f841c0705000000000000000000000000000000000000000000000000000000008152600481018790526024016108ae565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff841617815560005b8481101561182257858582818110611726576117266135ea565b6040029190910135159050806117665750858582818110611749576117496135ea565b90506040020160200160208101906117619190613619565b60ff16155b8061179d57506010868683818110611780576117806135ea565b90506040020160200160208101906117989190613619565b60ff16115b156117d4576040517f2a629e1400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b816001018686838181106117ea576117ea6135ea565b8354600181018555600094855260209094206040909102929092019260020290910190506118188282613636565b505060010161170c565b50857f0732f1bd4fabeb9a02a17deb64211372b020ff55a02c981629aefdd38a648bda8686866040516118579392919061367d565b60405180910390a2505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680151580156118aa57504265ffffffffffff821610155b6118b6576000806118db565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6118eb6120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611960576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b600061196b8761213b565b905061197a8782888888612761565b50604080517fc5107be400000000000000000000000000000000000000000000000000000000602082015290810188905260ff871660608201526080810186905260a081018490526119d090859060c001610945565b6119de87826003878761248a565b50505050505050565b6119ef6120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611a64576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b600081815260066020526040812090600382015460ff166005811115611a8c57611a8c613475565b03611ac6576040517f4095b426000000000000000000000000000000000000000000000000000000008152600481018390526024016108ae565b6001600382015460ff166005811115611ae157611ae1613475565b14611b255760038101546040517f4d81461b0000000000000000000000000000000000000000000000000000000081526108ae91849160ff909116906004016136de565b60038101546b010000000000000000000000900467ffffffffffffffff164211611b9b5760038101546040517fa29c63bb0000000000000000000000000000000000000000000000000000000081526b01000000000000000000000090910467ffffffffffffffff1660048201526024016108ae565b610d9d8282600560008061248a565b6040805160608082018352600080835260208084018290528385018390528582526005815284822085519384018652805463ffffffff81168552640100000000900460ff16151584830152600181018054875181850281018501895281815296979596929587019492939192909184015b82821015611c5d57600084815260209081902060408051808201909152600285029091018054825260019081015460ff16828401529083529092019101611c1b565b505050915250909392505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611cad57504265ffffffffffff8216105b611cdf576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16611d03565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114611d5d576040517fc22c80220000000000000000000000000000000000000000000000000000000081523360048201526024016108ae565b610832612901565b81611d9c576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610d9d82826129f4565b6000611db1816120e7565b610832612a19565b6040805161010080820183526000808352602080840182905283850182905260608085018390526080850183905260a0850183905260c0850183905260e08501839052868352600682529185902085519384018652805484526001810154918401919091526002810154948301949094526003840154929391929083019060ff166005811115611e4b57611e4b613475565b6005811115611e5c57611e5c613475565b81526003919091015460ff61010082048116602084015262010000820416604083015267ffffffffffffffff63010000008204811660608401526b010000000000000000000000909104166080909101529050600181606001516005811115611ec757611ec7613475565b148015611ee157508060e0015167ffffffffffffffff1642115b15611eee57600560608201525b919050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929611f1d816120e7565b611f256120fe565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611f9a576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016108ae565b60008281526005602052604081205463ffffffff169003611fea576040517f8408d13f000000000000000000000000000000000000000000000000000000008152600481018390526024016108ae565b60008281526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff166401000000001790555183917f8449259e0f37c4cc37b221e0847b6c5b8a7a9d9ea38c636498c417a2818146ad91a25050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061081957507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610819565b6108328133612a24565b6120fc600080612aaa565b565b60035460ff16156120fc576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600081815260066020526040812090600382015460ff16600581111561216357612163613475565b0361219d576040517f4095b426000000000000000000000000000000000000000000000000000000008152600481018390526024016108ae565b6001600382015460ff1660058111156121b8576121b8613475565b146121fc5760038101546040517f4d81461b0000000000000000000000000000000000000000000000000000000081526108ae91849160ff909116906004016136de565b60038101546b010000000000000000000000900467ffffffffffffffff16421115611eee578160056040517f4d81461b0000000000000000000000000000000000000000000000000000000081526004016108ae9291906136de565b6000838152600460209081526040822054919061227f9086908690610496908701876136f2565b9050600080612291602086018661370d565b90501190508080156122b857506122ab60208501856136f2565b67ffffffffffffffff1642115b15612309576122ca60208501856136f2565b6040517ffcd4a11f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016108ae565b612314836001613779565b60008781526004602052604090205573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016634ece9046878361236b573361236e565b60005b8561237c60208a018a61370d565b6040518663ffffffff1660e01b815260040161239c95949392919061378c565b602060405180830381865afa1580156123b9573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123dd9190613804565b612416576040517fec95a331000000000000000000000000000000000000000000000000000000008152600481018790526024016108ae565b84867f82caf24aebf8577860f17320827f381cddd011e632a95213a97cecf7ffb42a2e858461244657600061246a565b612453602089018961370d565b604051612461929190613821565b60405180910390205b6040805192835260208301919091520160405180910390a3505050505050565b6003840180548491907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660018360058111156124c9576124c9613475565b021790555081857fec4f3423065ecb91769b10822432b9b8f1720d3998e881e7c344ad63f9a883b38584604051612501929190613831565b60405180910390a35050505050565b60008281526020819052604090206001015461252b816120e7565b6125358383612c04565b50505050565b73ffffffffffffffffffffffffffffffffffffffff8116331461258a576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6125948282612cc4565b505050565b6125a1612d26565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b6000612620611c6b565b61262942612d62565b612633919061384c565b905061263f8282612db2565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b60006126a182612e4e565b6126aa42612d62565b6126b4919061384c565b90506126c08282612aaa565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b61270e6120fe565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586125ec3390565b600384015460009060ff85811661010090920416146127cb5760038501546040517f539fc1870000000000000000000000000000000000000000000000000000000081526004810188905260ff6101009092048216602482015290851660448201526064016108ae565b8460010154831461281f5760018501546040517fc0b0efae000000000000000000000000000000000000000000000000000000008152600481018890526024810191909152604481018490526064016108ae565b8460020154820361285f576040517fbf785e98000000000000000000000000000000000000000000000000000000008152600481018390526024016108ae565b84546000908152600560205260409020600101805460ff8616908110612887576128876135ea565b6000918252602080832060029092029091018054835260078252604080842086855290925291205490915060ff166128f85780546040517f58d4b9050000000000000000000000000000000000000000000000000000000081526004810191909152602481018390526044016108ae565b95945050505050565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061295157504265ffffffffffff821610155b15612992576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016108ae565b6129bb60006129b660025473ffffffffffffffffffffffffffffffffffffffff1690565b612cc4565b506129c7600083612c04565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b600082815260208190526040902060010154612a0f816120e7565b6125358383612cc4565b6120fc600080612db2565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610d9d576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602481018390526044016108ae565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015612b7f574265ffffffffffff82161015612b55576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055612b7f565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b600082612cba576000612c2c60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614612c79576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b610f7a8383612ea1565b600082158015612cee575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15612d1c57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b610f7a8383612f9d565b60035460ff166120fc576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115612dae576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016108ae565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015612594576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080612e59611c6b565b90508065ffffffffffff168365ffffffffffff1611612e8157612e7c838261386a565b610f7a565b610f7a65ffffffffffff8416620697806000828218828410028218610f7a565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16612f955760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055612f333390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610819565b506000610819565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615612f955760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610819565b60006020828403121561306a57600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610f7a57600080fd5b6000604082840312156130ac57600080fd5b50919050565b600080600080608085870312156130c857600080fd5b843593506020850135925060408501359150606085013567ffffffffffffffff8111156130f457600080fd5b6131008782880161309a565b91505092959194509250565b600080600080600060a0868803121561312457600080fd5b85359450602086013593506040860135925060608601359150608086013567ffffffffffffffff81111561315757600080fd5b6131638882890161309a565b9150509295509295909350565b60006020828403121561318257600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114611eee57600080fd5b600080604083850312156131c057600080fd5b823591506131d060208401613189565b90509250929050565b6000602082840312156131eb57600080fd5b610f7a82613189565b60006020828403121561320657600080fd5b813565ffffffffffff81168114610f7a57600080fd5b6000806040838503121561322f57600080fd5b50508035926020909101359150565b803567ffffffffffffffff81168114611eee57600080fd5b60008060006060848603121561326b57600080fd5b83359250602084013591506132826040850161323e565b90509250925092565b60ff8116811461083257600080fd5b60008060008060008060c087890312156132b357600080fd5b8635955060208701356132c58161328b565b945060408701359350606087013592506080870135915060a087013567ffffffffffffffff8111156132f657600080fd5b61330289828a0161309a565b9150509295509295509295565b801515811461083257600080fd5b60008060006060848603121561333257600080fd5b8335925060208401359150604084013561334b8161330f565b809150509250925092565b6000806000806060858703121561336c57600080fd5b84359350602085013567ffffffffffffffff81111561338a57600080fd5b8501601f8101871361339b57600080fd5b803567ffffffffffffffff8111156133b257600080fd5b8760208260061b84010111156133c757600080fd5b60209190910193509150604085013563ffffffff811681146133e857600080fd5b939692955090935050565b6020815260006080820163ffffffff8451166020840152602084015115156040840152604084015160608085015281815180845260a086019150602083019350600092505b8083101561346b5783518051835260ff602082015116602084015250604082019150602084019350600183019250613438565b5095945050505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b600681106134db577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b600061010082019050825182526020830151602083015260408301516040830152606083015161351260608401826134a4565b5060ff608084015116608083015260ff60a08401511660a083015267ffffffffffffffff60c08401511660c083015260e083015161355c60e084018267ffffffffffffffff169052565b5092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b67ffffffffffffffff818116838216019081111561081957610819613563565b600060ff821660ff81036135c8576135c8613563565b60010192915050565b60ff818116838216019081111561081957610819613563565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b60006020828403121561362b57600080fd5b8135610f7a8161328b565b8135815560018101602083013561364c8161328b565b60ff81167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541617825550505050565b6040808252810183905260008460608301825b868110156136c4578235825260208301356136aa8161328b565b60ff16602083015260409283019290910190600101613690565b50809250505063ffffffff83166020830152949350505050565b82815260408101610f7a60208301846134a4565b60006020828403121561370457600080fd5b610f7a8261323e565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261374257600080fd5b83018035915067ffffffffffffffff82111561375d57600080fd5b60200191503681900382131561377257600080fd5b9250929050565b8082018082111561081957610819613563565b85815273ffffffffffffffffffffffffffffffffffffffff8516602082015283604082015260806060820152816080820152818360a0830137600081830160a090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101949350505050565b60006020828403121561381657600080fd5b8151610f7a8161330f565b8183823760009101908152919050565b6040810161383f82856134a4565b8260208301529392505050565b65ffffffffffff818116838216019081111561081957610819613563565b65ffffffffffff82811682821603908111156108195761081961356356' as const
