// Generated from contracts/Access.sol by src/build/write-generated.ts; a test fails when it is stale.
export const accessAbi = [
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
   },
   {
    "internalType": "contract IIdentities",
    "name": "identities_",
    "type": "address"
   },
   {
    "internalType": "contract IActors",
    "name": "organisations_",
    "type": "address"
   },
   {
    "internalType": "contract IConsent",
    "name": "consent_",
    "type": "address"
   },
   {
    "internalType": "bytes32",
    "name": "chainTag",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "salt",
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
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "AlreadyRecorded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "offset",
    "type": "uint256"
   }
  ],
  "name": "BeyondRequest",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "grantId",
    "type": "bytes32"
   },
   {
    "internalType": "enum IConsent.Reason",
    "name": "reason",
    "type": "uint8"
   }
  ],
  "name": "ConsentDenied",
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
    "internalType": "uint256",
    "name": "length",
    "type": "uint256"
   }
  ],
  "name": "LengthInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "releaseId",
    "type": "bytes32"
   }
  ],
  "name": "NoOpenRelease",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "requestId",
    "type": "bytes32"
   }
  ],
  "name": "NoRequest",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "holder",
    "type": "bytes32"
   }
  ],
  "name": "NotAsked",
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
  "name": "NotSigned",
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
  "name": "NotSignedBy",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "enum Access.Outcome",
    "name": "outcome",
    "type": "uint8"
   }
  ],
  "name": "OutcomeInvalid",
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
    "internalType": "uint256",
    "name": "offset",
    "type": "uint256"
   }
  ],
  "name": "TermsInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes20",
    "name": "domain",
    "type": "bytes20"
   }
  ],
  "name": "WrongDomain",
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
    "internalType": "bytes32",
    "name": "releaseId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "requestId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "holder",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "enum Access.Outcome",
    "name": "outcome",
    "type": "uint8"
   }
  ],
  "name": "Finished",
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
    "name": "requestId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "resident",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "holder",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "reason",
    "type": "uint16"
   }
  ],
  "name": "Refused",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "releaseId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "resident",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "asker",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "requestId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "grantId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "holder",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "terms",
    "type": "bytes"
   }
  ],
  "name": "Released",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "requestId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "resident",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "asker",
    "type": "bytes32"
   }
  ],
  "name": "RequestWithdrawn",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "requestId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "resident",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "asker",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "terms",
    "type": "bytes"
   }
  ],
  "name": "Requested",
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
  "name": "LONGEST_REQUEST",
  "outputs": [
   {
    "internalType": "uint40",
    "name": "",
    "type": "uint40"
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
  "name": "RELEASE_LENGTH",
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
  "name": "REQUEST_LENGTH",
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
  "inputs": [],
  "name": "consent",
  "outputs": [
   {
    "internalType": "contract IConsent",
    "name": "",
    "type": "address"
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
  "inputs": [],
  "name": "domain",
  "outputs": [
   {
    "internalType": "bytes20",
    "name": "",
    "type": "bytes20"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "releaseId",
    "type": "bytes32"
   },
   {
    "internalType": "enum Access.Outcome",
    "name": "outcome",
    "type": "uint8"
   },
   {
    "internalType": "bytes",
    "name": "signature",
    "type": "bytes"
   }
  ],
  "name": "finish",
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
  "inputs": [],
  "name": "identities",
  "outputs": [
   {
    "internalType": "contract IIdentities",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "organisations",
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
    "name": "requestId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "holder",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "reason",
    "type": "uint16"
   },
   {
    "internalType": "bytes",
    "name": "signature",
    "type": "bytes"
   }
  ],
  "name": "refuse",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "requestId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "holder",
    "type": "bytes32"
   }
  ],
  "name": "refused",
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
    "internalType": "bytes",
    "name": "terms",
    "type": "bytes"
   },
   {
    "internalType": "bytes",
    "name": "signature",
    "type": "bytes"
   }
  ],
  "name": "release",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "releaseId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "releaseId",
    "type": "bytes32"
   }
  ],
  "name": "releases",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "requestId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "holder",
    "type": "bytes32"
   },
   {
    "internalType": "uint40",
    "name": "releasedAt",
    "type": "uint40"
   },
   {
    "internalType": "uint40",
    "name": "finishedAt",
    "type": "uint40"
   },
   {
    "internalType": "uint8",
    "name": "grade",
    "type": "uint8"
   },
   {
    "internalType": "enum Access.Outcome",
    "name": "outcome",
    "type": "uint8"
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
    "internalType": "bytes",
    "name": "terms",
    "type": "bytes"
   },
   {
    "internalType": "uint256",
    "name": "r",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "s",
    "type": "uint256"
   }
  ],
  "name": "request",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "requestId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "requestId",
    "type": "bytes32"
   }
  ],
  "name": "requestOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "asker",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "resident",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "holder",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "fields",
      "type": "bytes32"
     },
     {
      "internalType": "uint8",
      "name": "fieldsForm",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "grade",
      "type": "uint8"
     },
     {
      "internalType": "uint16",
      "name": "purpose",
      "type": "uint16"
     },
     {
      "internalType": "uint40",
      "name": "recordTypes",
      "type": "uint40"
     },
     {
      "internalType": "uint32",
      "name": "dataFrom",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "dataTo",
      "type": "uint32"
     },
     {
      "internalType": "uint40",
      "name": "requestedAt",
      "type": "uint40"
     },
     {
      "internalType": "uint40",
      "name": "validTo",
      "type": "uint40"
     },
     {
      "internalType": "bool",
      "name": "withdrawn",
      "type": "bool"
     }
    ],
    "internalType": "struct Access.Request",
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
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "requestId",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "r",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "s",
    "type": "uint256"
   }
  ],
  "name": "withdrawRequest",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const
export const accessBytecode = '0x61012060405234801561001157600080fd5b5060405161496c38038061496c83398101604081905261003091610377565b60408051808201909152600c81526b4a48432d4143434553532d3160a01b602082015260808801518851889291859185918c916001600160a01b03811661009157604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff8516021790556100bb60008261022a565b5050506100f27f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161022a60201b60201c565b506101277fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161022a60201b60201c565b5061015c7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161022a60201b60201c565b50506001600160a01b03841660a081905260405163fb34363c9061018a9086908690869030906020016104a3565b6040516020818303038152906040526040518263ffffffff1660e01b81526004016101b591906104df565b602060405180830381865afa1580156101d2573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906101f69190610512565b6001600160601b0319166080525050506001600160a01b0395861660c05250505090821660e05216610100525061052b9050565b6000826102885760006102456002546001600160a01b031690565b6001600160a01b03161461026c57604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b610292838361029b565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff1661033d576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102f53390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610295565b506000610295565b80516001600160a01b038116811461035c57600080fd5b919050565b805165ffffffffffff8116811461035c57600080fd5b600080600080600080600087890361016081121561039457600080fd5b60a08112156103a257600080fd5b5060405160a081016001600160401b03811182821017156103d357634e487b7160e01b600052604160045260246000fd5b6040526103df89610345565b81526103ed60208a01610345565b60208201526103fe60408a01610345565b604082015261040f60608a01610345565b606082015261042060808a01610361565b6080820152965061043360a08901610345565b955061044160c08901610345565b945061044f60e08901610345565b935061045e6101008901610345565b61012089015161014090990151979a96995094979396949593949392505050565b60005b8381101561049a578181015183820152602001610482565b50506000910152565b600085516104b5818460208a0161047f565b9190910193845250602083019190915260601b6001600160601b0319166040820152605401919050565b60208152600082518060208401526104fe81604085016020870161047f565b601f01601f19169190910160400192915050565b60006020828403121561052457600080fd5b5051919050565b60805160a05160c05160e051610100516143be6105ae600039600081816105db0152612d710152600081816105b401526124280152600081816106ec015281816113de01526127dc0152600081816103a7015261246701526000818161060201528181610a5001528181610dce0152818161224201526129b301526143be6000f3fe608060405234801561001057600080fd5b50600436106102dd5760003560e01c80638da5cb5b11610186578063cefc1429116100e3578063d848edd511610097578063eacb140811610071578063eacb140814610735578063f491a84c146108d8578063f5b541a61461095357600080fd5b8063d848edd5146106df578063de9f4248146106e7578063e63ab1e91461070e57600080fd5b8063d547741f116100c8578063d547741f146106b1578063d5f7d8a3146106c4578063d602b9fd146106d757600080fd5b8063cefc14291461065d578063cf6eefb71461066557600080fd5b8063aa30d53a1161013a578063b3d3404a1161011f578063b3d3404a146105d6578063c2fb26a6146105fd578063cc8463c81461065557600080fd5b8063aa30d53a1461059c578063abf0e71f146105af57600080fd5b806391d148541161016b57806391d1485414610529578063a1eda53c1461056d578063a217fddf1461059457600080fd5b80638da5cb5b146104fa57806391712a0b1461050257600080fd5b80633b14b28e1161023f578063634e93da116101f35780638456cb59116101cd5780638456cb59146104c157806384ef8ffc146104c95780638d1fdf2f146104e757600080fd5b8063634e93da14610476578063649a5ec7146104895780636ff968c31461049c57600080fd5b80633f4ba83a116102245780633f4ba83a1461045057806350cc90eb146104585780635c975abb1461046b57600080fd5b80633b14b28e146104355780633ca416311461043d57600080fd5b8063248a9ca3116102965780632f2ff15d1161027b5780632f2ff15d146103ee5780632f65d0731461040157806336568abe1461042257600080fd5b8063248a9ca3146103715780632b7ac3f3146103a257600080fd5b8063022d63fb116102c7578063022d63fb1461031f578063023484481461033b5780630aa6220b1461036957600080fd5b8062585a23146102e257806301ffc9a7146102f7575b600080fd5b6102f56102f0366004613934565b61097a565b005b61030a610305366004613994565b610bd7565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610316565b61030a6103493660046139d6565b600660209081526000928352604080842090915290825290205460ff1681565b6102f5610c33565b61039461037f3660046139f8565b60009081526020819052604090206001015490565b604051908152602001610316565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610316565b6102f56103fc366004613a35565b610c49565b61040c6301e2850081565b60405164ffffffffff9091168152602001610316565b6102f5610430366004613a35565b610c8e565b61039460cc81565b6102f561044b366004613a61565b610d93565b6102f5610ec0565b610394610466366004613a8d565b610ef2565b60035460ff1661030a565b6102f5610484366004613ade565b611891565b6102f5610497366004613af9565b6118a5565b6003546103c990610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6102f56118b9565b60025473ffffffffffffffffffffffffffffffffffffffff166103c9565b6102f56104f5366004613ade565b6118eb565b6103c9611a52565b6103947fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61030a610537366004613a35565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b610575611a78565b6040805165ffffffffffff938416815292909116602083015201610316565b610394600081565b6103946105aa366004613b21565b611af4565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6106247f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091168152602001610316565b610324611fae565b6102f561204c565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610316565b6102f56106bf366004613a35565b6120a8565b6102f56106d2366004613b7a565b6120e9565b6102f561235f565b61039460d081565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6103947f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6108cb6107433660046139f8565b604080516101a081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091525060009081526004602081815260409283902083516101a081018552815481526001820154928101929092526002810154938201939093526003830154606082015291015460ff8082166080840152610100808304821660a085015261ffff6201000084041660c085015264ffffffffff6401000000008404811660e086015263ffffffff690100000000000000000085048116928601929092526d0100000000000000000000000000840490911661012085015271010000000000000000000000000000000000830481166101408501527601000000000000000000000000000000000000000000008304166101608401527b0100000000000000000000000000000000000000000000000000000090910416151561018082015290565b6040516103169190613beb565b6109416108e63660046139f8565b60056020526000908152604090208054600182015460029092015490919064ffffffffff808216916501000000000081049091169060ff6a010000000000000000000082048116916b01000000000000000000000090041686565b60405161031696959493929190613d38565b6103947f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b610982612372565b6000848152600560205260409020600160028201546b010000000000000000000000900460ff1660058111156109ba576109ba613cf5565b146109f9576040517f2ba6ceff000000000000000000000000000000000000000000000000000000008152600481018690526024015b60405180910390fd5b6001846005811115610a0d57610a0d613cf5565b11610a4657836040517fd23fa97a0000000000000000000000000000000000000000000000000000000081526004016109f09190613d7c565b610b0581600101547f00000000000000000000000000000000000000000000000000000000000000006004876005811115610a8357610a83613cf5565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090931660208401527fff0000000000000000000000000000000000000000000000000000000000000060f892831b81166034850152911b166035820152603681018890526056015b60405160208183030381529060405285856123e9565b6002810180548591907fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff166b010000000000000000000000836005811115610b4f57610b4f613cf5565b02179055506002810180547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff16650100000000004264ffffffffff16021790556001810154815460405187907f9e7ff144fe6c83c8db2abe1c0d8f480d1fe64067eee7d041bef4afa76657d2da90610bc8908990613d7c565b60405180910390a45050505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610c2d5750610c2d826125a1565b92915050565b6000610c3e81612638565b610c46612642565b50565b81610c80576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c8a828261264d565b5050565b81158015610cb6575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610d895760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610d0a575065ffffffffffff8116155b80610d1d57504265ffffffffffff821610155b15610d5e576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109f0565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610c8a8282612672565b610d9b612372565b6000610da6846126d0565b80546040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f0200000000000000000000000000000000000000000000000000000000000000603482015260358101879052919250610e4091605501604051602081830303815290604052858561279f565b6004810180547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b010000000000000000000000000000000000000000000000000000001790558054600182015460405186907f647e537be7a75379cdb1f5167ed1de6bc7a493969c0ca575080aa766a0c4084590600090a450505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610eea81612638565b610c4661289a565b6000610efc612917565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610f71576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109f0565b610f7f858560d06001612954565b604080516101a081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101829052610180810191909152610ff6601760158789613d8a565b610fff91613db4565b60f01c60c08201528585601781811061101a5761101a613e19565b919091013560f81c60a083015250611036601d60188789613d8a565b61103f91613e48565b60d81c60e08201526110556021601d8789613d8a565b61105e91613ead565b60e01c610100820152611075602560218789613d8a565b61107e91613ead565b60e01c610120820152611095602a60258789613d8a565b61109e91613e48565b60d81c6101608201528585602a8181106110ba576110ba613e19565b919091013560f81c6080830152506110d6604b602b8789613d8a565b6110df91613f12565b60608201526110f2606f604f8789613d8a565b6110fb91613f12565b815261110b608f606f8789613d8a565b61111491613f12565b602082015261112760af608f8789613d8a565b61113091613f12565b604082015264ffffffffff421661014082015260c081015161ffff16600003611188576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601560048201526024016109f0565b60a081015160ff1615806111a3575060058160a0015160ff16115b156111dd576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601760048201526024016109f0565b8060e0015164ffffffffff16600003611225576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601860048201526024016109f0565b611233816101000151612aca565b61126c576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601d60048201526024016109f0565b61127a816101200151612aca565b158061129b575080610100015163ffffffff1681610120015163ffffffff16105b156112d5576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602160048201526024016109f0565b80610140015164ffffffffff1681610160015164ffffffffff1611158061132257506301e2850081610140015161130c9190613f7d565b64ffffffffff1681610160015164ffffffffff16115b1561135c576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602560048201526024016109f0565b61136e81608001518260600151612b6a565b6113a7576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602a60048201526024016109f0565b600160208201516040517f023c91c300000000000000000000000000000000000000000000000000000000815260048101919091527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa15801561143a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061145e9190613f9a565b600381111561146f5761146f613cf5565b146114a9576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152606f60048201526024016109f0565b858560cf8181106114bc576114bc613e19565b919091013560f81c159050806114f457506006868660cf8181106114e2576114e2613e19565b9050013560f81c60f81b60f81c60ff16115b1561152e576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260cf60048201526024016109f0565b858560405161153e929190613fbb565b60408051918290039091206000818152600460208190529290209091015490925071010000000000000000000000000000000000900464ffffffffff16156115b5576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018390526024016109f0565b6115fd816000015187878080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525089925088915061279f9050565b6000828152600460208181526040928390208451808255918501516001820181905585850151600283015560608601516003830155608086015191909301805460a087015160c088015160e0890151610100808b01516101208c01516101408d01516101608e01516101808f015160ff9b8c167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000909a16999099179a909716909302989098177fffffffffffffffffffffffffffffffffffffffffffffff00000000000000ffff166201000061ffff909516949094027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff169390931764010000000064ffffffffff93841602177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000063ffffffff948516027fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffff16176d01000000000000000000000000009390971692909202959095177fffffffffff00000000000000000000ffffffffffffffffffffffffffffffffff1671010000000000000000000000000000000000918616919091027fffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffffff16177601000000000000000000000000000000000000000000009490911693909302929092177fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b0100000000000000000000000000000000000000000000000000000092151592909202919091179055915184907f375f378692d3fa3a16124488cee2eed0f50321ec784f34c99685611d43c82cc390611880908b908b90614014565b60405180910390a450949350505050565b600061189c81612638565b610c8a82612b88565b60006118b081612638565b610c8a82612c08565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6118e381612638565b610c46612c78565b60006118f681612638565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561196b576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109f0565b73ffffffffffffffffffffffffffffffffffffffff82163014806119a4575073ffffffffffffffffffffffffffffffffffffffff82163b155b156119db576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611a7360025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611abb57504265ffffffffffff821610155b611ac757600080611aec565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6000611afe612917565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611b73576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109f0565b611b81858560cc6003612954565b6000611ba2611b9460646044888a613d8a565b611b9d91613f12565b6126d0565b604080516101a08101825282548152600183015460208201526002830154918101919091526003820154606082015260049091015460ff8082166080840152610100808304821660a085015261ffff6201000084041660c085015264ffffffffff6401000000008404811660e086015263ffffffff690100000000000000000085048116928601929092526d0100000000000000000000000000840490911661012085015271010000000000000000000000000000000000830481166101408501527601000000000000000000000000000000000000000000008304166101608401527b0100000000000000000000000000000000000000000000000000000090910416151561018082015290506000611cbd878784612cd3565b90508686604051611ccf929190613fbb565b604080519182900390912060008181526005602052919091206002015490935064ffffffffff1615611d30576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018490526024016109f0565b611d8a611d4160a46084898b613d8a565b611d4a91613f12565b88888080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152508a92508991506123e99050565b6040805160c0810190915280611da4606460448a8c613d8a565b611dad91613f12565b8152602001611dc060a460848a8c613d8a565b611dc991613f12565b815264ffffffffff421660208201526000604082015260ff831660608201526080016001905260008481526005602081815260409283902084518155908401516001820155918301516002830180546060860151608087015160ff166a0100000000000000000000027fffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffff64ffffffffff92831665010000000000027fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009094169290951691909117919091179283168117825560a08601519391927fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff9091167fffffffffffffffffffffffffffffffffffffffff0000ffffffffffffffffffff90911617906b010000000000000000000000908490811115611f0c57611f0c613cf5565b02179055505082516020840151909150847fd535a1e6aa27ac5093e5875256e27eec958980ada411d2e2a0204e69a1b56a89611f4c606460448c8e613d8a565b611f5591613f12565b611f63608460648d8f613d8a565b611f6c91613f12565b8c8c60849060a492611f8093929190613d8a565b611f8991613f12565b8d8d604051611f9c959493929190614028565b60405180910390a45050949350505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611ff057504265ffffffffffff8216105b612022576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16612046565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff163381146120a0576040517fc22c80220000000000000000000000000000000000000000000000000000000081523360048201526024016109f0565b610c46612e59565b816120df576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c8a8282612f4c565b6120f1612917565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612166576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109f0565b6000612171866126d0565b60028101549091501580159061218b575084816002015414155b156121c5576040517f3e5b6442000000000000000000000000000000000000000000000000000000008152600481018690526024016109f0565b600086815260066020908152604080832088845290915290205460ff161561221c576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018790526024016109f0565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f050000000000000000000000000000000000000000000000000000000000000060348201527fffff00000000000000000000000000000000000000000000000000000000000060f086901b16603582015260378101879052605781018690526122d5908690607701610aef565b600086815260066020908152604080832088845282529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001908117909155830154915161ffff8716815287929189917f93b5d0dca2d22f5b9fbae0851e66b78974abccf46ef7383fc87dbf0f52aae8f5910160405180910390a4505050505050565b600061236a81612638565b610c46612f71565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156123e7576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109f0565b565b60408114612426576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018590526024016109f0565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468560007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c886040518263ffffffff1660e01b81526004016124be91906140b2565b602060405180830381865afa1580156124db573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906124ff91906140c5565b86866040518663ffffffff1660e01b81526004016125219594939291906140de565b602060405180830381865afa15801561253e573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612562919061412a565b61259b576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018590526024016109f0565b50505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610c2d57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610c2d565b610c468133612f7c565b6123e7600080613002565b60008281526020819052604090206001015461266881612638565b61259b838361315c565b73ffffffffffffffffffffffffffffffffffffffff811633146126c1576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6126cb828261321c565b505050565b60008181526004602081905260409091209081015471010000000000000000000000000000000000900464ffffffffff161580612730575060048101547b01000000000000000000000000000000000000000000000000000000900460ff165b8061276057506004810154760100000000000000000000000000000000000000000000900464ffffffffff164210155b1561279a576040517f2ddadac6000000000000000000000000000000000000000000000000000000008152600481018390526024016109f0565b919050565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d990612817908790879087908790600401614145565b602060405180830381865afa158015612834573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906128589190614171565b63ffffffff1660000361259b576040517f92e3a690000000000000000000000000000000000000000000000000000000008152600481018590526024016109f0565b6128a261327e565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b60035460ff16156123e7576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b828214612990576040517fcae53b92000000000000000000000000000000000000000000000000000000008152600481018490526024016109f0565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000166129e1601460008688613d8a565b6129ea91614197565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001614612a7f57612a1f601460008587613d8a565b612a2891614197565b6040517f23736ee20000000000000000000000000000000000000000000000000000000081527fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090911660048201526024016109f0565b8060ff16612a8d85856132ba565b60ff161461259b576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601460048201526024016109f0565b6000806064612ad9818561422b565b612ae39190614253565b63ffffffff169050630112a8e58363ffffffff1610158015612b0f57506305f5bebf8363ffffffff1611155b8015612b1c575060018110155b8015612b295750600c8111155b8015612b4657506001612b3d606485614253565b63ffffffff1610155b8015612b635750601f612b5a606485614253565b63ffffffff1611155b9392505050565b6000600260ff841611801590612b635750501560ff91909116151490565b6000612b92611fae565b612b9b426132df565b612ba5919061427b565b9050612bb1828261332f565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000612c13826133cb565b612c1c426132df565b612c26919061427b565b9050612c328282613002565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b612c80612917565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586128ed3390565b600080612ce4608460648688613d8a565b612ced91613f12565b90506000612cff60a460848789613d8a565b612d0891613f12565b604085015190915015801590612d22575080846040015114155b15612d5c576040517f3e5b6442000000000000000000000000000000000000000000000000000000008152600481018290526024016109f0565b6000612d6a87878785613413565b90506000807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a7d22ba486856040518363ffffffff1660e01b8152600401612dca929190614299565b6040805180830381865afa158015612de6573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612e0a9190614341565b9150915081612e495784816040517f4dc6eb1b0000000000000000000000000000000000000000000000000000000081526004016109f092919061437c565b505060a001519695505050505050565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff16801580612ea957504265ffffffffffff821610155b15612eea576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109f0565b612f136000612f0e60025473ffffffffffffffffffffffffffffffffffffffff1690565b61321c565b50612f1f60008361315c565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b600082815260208190526040902060010154612f6781612638565b61259b838361321c565b6123e760008061332f565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610c8a576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602481018390526044016109f0565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680156130d7574265ffffffffffff821610156130ad576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a010000000000000000000000000000000000000000000000000000029190911790556130d7565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b60008261321257600061318460025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff16146131d1576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b612b6383836136db565b600082158015613246575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b1561327457600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b612b6383836137d7565b60035460ff166123e7576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000828260148181106132cf576132cf613e19565b919091013560f81c949350505050565b600065ffffffffffff82111561332b576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016109f0565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff8816171790935590041680156126cb576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b6000806133d6611fae565b90508065ffffffffffff168365ffffffffffff16116133fe576133f983826143a0565b612b63565b612b6365ffffffffffff841662069780613892565b604080516101408101825260008082526020808301828152938301828152606084018390526080840183905260a0840183905260c080850184815260e0860185905261010086018590526101208601949094529187015184528651909452928490529184015161ffff169091528484601581811061349357613493613e19565b919091013560f81c60a0830152506134af601b60168688613d8a565b6134b891613e48565b60d81c60e08201526134ce601f601b8688613d8a565b6134d791613ead565b60e01c6101008201526134ee6023601f8688613d8a565b6134f791613ead565b60e01c6101208201528484602381811061351357613513613e19565b919091013560f81c60808301525061352f604460248688613d8a565b61353891613f12565b606082015260a0808401519082015160ff91821691161115613589576040517f22b88590000000000000000000000000000000000000000000000000000000008152601560048201526024016109f0565b8260e00151198160e001511664ffffffffff166000146135d8576040517f22b88590000000000000000000000000000000000000000000000000000000008152601660048201526024016109f0565b82610100015163ffffffff1681610100015163ffffffff16101561362b576040517f22b88590000000000000000000000000000000000000000000000000000000008152601b60048201526024016109f0565b82610120015163ffffffff1681610120015163ffffffff16111561367e576040517f22b88590000000000000000000000000000000000000000000000000000000008152601f60048201526024016109f0565b61369a83608001518460600151836080015184606001516138a2565b6136d3576040517f22b88590000000000000000000000000000000000000000000000000000000008152602360048201526024016109f0565b949350505050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff166137cf5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905561376d3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610c2d565b506000610c2d565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16156137cf5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610c2d565b6000828218828410028218612b63565b600060ff85166138b4575060016136d3565b8260ff168560ff16146138c9575060006136d3565b60ff85166001146138dc578382146138e2565b83198216155b95945050505050565b60008083601f8401126138fd57600080fd5b50813567ffffffffffffffff81111561391557600080fd5b60208301915083602082850101111561392d57600080fd5b9250929050565b6000806000806060858703121561394a57600080fd5b8435935060208501356006811061396057600080fd5b9250604085013567ffffffffffffffff81111561397c57600080fd5b613988878288016138eb565b95989497509550505050565b6000602082840312156139a657600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114612b6357600080fd5b600080604083850312156139e957600080fd5b50508035926020909101359150565b600060208284031215613a0a57600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461279a57600080fd5b60008060408385031215613a4857600080fd5b82359150613a5860208401613a11565b90509250929050565b600080600060608486031215613a7657600080fd5b505081359360208301359350604090920135919050565b60008060008060608587031215613aa357600080fd5b843567ffffffffffffffff811115613aba57600080fd5b613ac6878288016138eb565b90989097506020870135966040013595509350505050565b600060208284031215613af057600080fd5b612b6382613a11565b600060208284031215613b0b57600080fd5b813565ffffffffffff81168114612b6357600080fd5b60008060008060408587031215613b3757600080fd5b843567ffffffffffffffff811115613b4e57600080fd5b613b5a878288016138eb565b909550935050602085013567ffffffffffffffff81111561397c57600080fd5b600080600080600060808688031215613b9257600080fd5b8535945060208601359350604086013561ffff81168114613bb257600080fd5b9250606086013567ffffffffffffffff811115613bce57600080fd5b613bda888289016138eb565b969995985093965092949392505050565b60006101a082019050825182526020830151602083015260408301516040830152606083015160608301526080830151613c2a608084018260ff169052565b5060a0830151613c3f60a084018260ff169052565b5060c0830151613c5560c084018261ffff169052565b5060e0830151613c6e60e084018264ffffffffff169052565b50610100830151613c8861010084018263ffffffff169052565b50610120830151613ca261012084018263ffffffff169052565b50610140830151613cbd61014084018264ffffffffff169052565b50610160830151613cd861016084018264ffffffffff169052565b50610180830151613cee61018084018215159052565b5092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60068110613d3457613d34613cf5565b9052565b8681526020810186905264ffffffffff85811660408301528416606082015260ff8316608082015260c08101613d7160a0830184613d24565b979650505050505050565b60208101610c2d8284613d24565b60008085851115613d9a57600080fd5b83861115613da757600080fd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015613cee577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b80357fffffffffff0000000000000000000000000000000000000000000000000000008116906005841015613cee577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613cee577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b80356020831015610c2d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b64ffffffffff8181168382160190811115610c2d57610c2d613f4e565b600060208284031215613fac57600080fd5b815160048110612b6357600080fd5b8183823760009101908152919050565b8183528181602085013750600060208284010152600060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b6020815260006136d3602083018486613fcb565b858152846020820152836040820152608060608201526000613d71608083018486613fcb565b6000815180845260005b8181101561407457602081850181015186830182015201614058565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081526000612b63602083018461404e565b6000602082840312156140d757600080fd5b5051919050565b85815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201526000613d71608083018486613fcb565b8051801515811461279a57600080fd5b60006020828403121561413c57600080fd5b612b638261411a565b84815260806020820152600061415e608083018661404e565b6040830194909452506060015292915050565b60006020828403121561418357600080fd5b815163ffffffff81168114612b6357600080fd5b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015613cee577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b600063ffffffff831680614241576142416141fc565b8063ffffffff84160491505092915050565b600063ffffffff831680614269576142696141fc565b8063ffffffff84160691505092915050565b65ffffffffffff8181168382160190811115610c2d57610c2d613f4e565b6000610160820190508382528251602083015260208301516040830152604083015160608301526060830151608083015260808301516142de60a084018260ff169052565b5060a083015160ff811660c08401525060c083015161ffff811660e08401525060e083015164ffffffffff81166101008401525061010083015163ffffffff81166101208401525061012083015163ffffffff8116610140840152509392505050565b6000806040838503121561435457600080fd5b61435d8361411a565b915060208301516012811061437157600080fd5b809150509250929050565b828152604081016012831061439357614393613cf5565b8260208301529392505050565b65ffffffffffff8281168282160390811115610c2d57610c2d613f4e56' as const
export const accessDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106102dd5760003560e01c80638da5cb5b11610186578063cefc1429116100e3578063d848edd511610097578063eacb140811610071578063eacb140814610735578063f491a84c146108d8578063f5b541a61461095357600080fd5b8063d848edd5146106df578063de9f4248146106e7578063e63ab1e91461070e57600080fd5b8063d547741f116100c8578063d547741f146106b1578063d5f7d8a3146106c4578063d602b9fd146106d757600080fd5b8063cefc14291461065d578063cf6eefb71461066557600080fd5b8063aa30d53a1161013a578063b3d3404a1161011f578063b3d3404a146105d6578063c2fb26a6146105fd578063cc8463c81461065557600080fd5b8063aa30d53a1461059c578063abf0e71f146105af57600080fd5b806391d148541161016b57806391d1485414610529578063a1eda53c1461056d578063a217fddf1461059457600080fd5b80638da5cb5b146104fa57806391712a0b1461050257600080fd5b80633b14b28e1161023f578063634e93da116101f35780638456cb59116101cd5780638456cb59146104c157806384ef8ffc146104c95780638d1fdf2f146104e757600080fd5b8063634e93da14610476578063649a5ec7146104895780636ff968c31461049c57600080fd5b80633f4ba83a116102245780633f4ba83a1461045057806350cc90eb146104585780635c975abb1461046b57600080fd5b80633b14b28e146104355780633ca416311461043d57600080fd5b8063248a9ca3116102965780632f2ff15d1161027b5780632f2ff15d146103ee5780632f65d0731461040157806336568abe1461042257600080fd5b8063248a9ca3146103715780632b7ac3f3146103a257600080fd5b8063022d63fb116102c7578063022d63fb1461031f578063023484481461033b5780630aa6220b1461036957600080fd5b8062585a23146102e257806301ffc9a7146102f7575b600080fd5b6102f56102f0366004613934565b61097a565b005b61030a610305366004613994565b610bd7565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610316565b61030a6103493660046139d6565b600660209081526000928352604080842090915290825290205460ff1681565b6102f5610c33565b61039461037f3660046139f8565b60009081526020819052604090206001015490565b604051908152602001610316565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610316565b6102f56103fc366004613a35565b610c49565b61040c6301e2850081565b60405164ffffffffff9091168152602001610316565b6102f5610430366004613a35565b610c8e565b61039460cc81565b6102f561044b366004613a61565b610d93565b6102f5610ec0565b610394610466366004613a8d565b610ef2565b60035460ff1661030a565b6102f5610484366004613ade565b611891565b6102f5610497366004613af9565b6118a5565b6003546103c990610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6102f56118b9565b60025473ffffffffffffffffffffffffffffffffffffffff166103c9565b6102f56104f5366004613ade565b6118eb565b6103c9611a52565b6103947fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61030a610537366004613a35565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b610575611a78565b6040805165ffffffffffff938416815292909116602083015201610316565b610394600081565b6103946105aa366004613b21565b611af4565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6106247f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091168152602001610316565b610324611fae565b6102f561204c565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610316565b6102f56106bf366004613a35565b6120a8565b6102f56106d2366004613b7a565b6120e9565b6102f561235f565b61039460d081565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6103947f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6108cb6107433660046139f8565b604080516101a081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091525060009081526004602081815260409283902083516101a081018552815481526001820154928101929092526002810154938201939093526003830154606082015291015460ff8082166080840152610100808304821660a085015261ffff6201000084041660c085015264ffffffffff6401000000008404811660e086015263ffffffff690100000000000000000085048116928601929092526d0100000000000000000000000000840490911661012085015271010000000000000000000000000000000000830481166101408501527601000000000000000000000000000000000000000000008304166101608401527b0100000000000000000000000000000000000000000000000000000090910416151561018082015290565b6040516103169190613beb565b6109416108e63660046139f8565b60056020526000908152604090208054600182015460029092015490919064ffffffffff808216916501000000000081049091169060ff6a010000000000000000000082048116916b01000000000000000000000090041686565b60405161031696959493929190613d38565b6103947f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b610982612372565b6000848152600560205260409020600160028201546b010000000000000000000000900460ff1660058111156109ba576109ba613cf5565b146109f9576040517f2ba6ceff000000000000000000000000000000000000000000000000000000008152600481018690526024015b60405180910390fd5b6001846005811115610a0d57610a0d613cf5565b11610a4657836040517fd23fa97a0000000000000000000000000000000000000000000000000000000081526004016109f09190613d7c565b610b0581600101547f00000000000000000000000000000000000000000000000000000000000000006004876005811115610a8357610a83613cf5565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090931660208401527fff0000000000000000000000000000000000000000000000000000000000000060f892831b81166034850152911b166035820152603681018890526056015b60405160208183030381529060405285856123e9565b6002810180548591907fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff166b010000000000000000000000836005811115610b4f57610b4f613cf5565b02179055506002810180547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff16650100000000004264ffffffffff16021790556001810154815460405187907f9e7ff144fe6c83c8db2abe1c0d8f480d1fe64067eee7d041bef4afa76657d2da90610bc8908990613d7c565b60405180910390a45050505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610c2d5750610c2d826125a1565b92915050565b6000610c3e81612638565b610c46612642565b50565b81610c80576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c8a828261264d565b5050565b81158015610cb6575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610d895760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610d0a575065ffffffffffff8116155b80610d1d57504265ffffffffffff821610155b15610d5e576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109f0565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610c8a8282612672565b610d9b612372565b6000610da6846126d0565b80546040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f0200000000000000000000000000000000000000000000000000000000000000603482015260358101879052919250610e4091605501604051602081830303815290604052858561279f565b6004810180547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b010000000000000000000000000000000000000000000000000000001790558054600182015460405186907f647e537be7a75379cdb1f5167ed1de6bc7a493969c0ca575080aa766a0c4084590600090a450505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610eea81612638565b610c4661289a565b6000610efc612917565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610f71576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109f0565b610f7f858560d06001612954565b604080516101a081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101829052610180810191909152610ff6601760158789613d8a565b610fff91613db4565b60f01c60c08201528585601781811061101a5761101a613e19565b919091013560f81c60a083015250611036601d60188789613d8a565b61103f91613e48565b60d81c60e08201526110556021601d8789613d8a565b61105e91613ead565b60e01c610100820152611075602560218789613d8a565b61107e91613ead565b60e01c610120820152611095602a60258789613d8a565b61109e91613e48565b60d81c6101608201528585602a8181106110ba576110ba613e19565b919091013560f81c6080830152506110d6604b602b8789613d8a565b6110df91613f12565b60608201526110f2606f604f8789613d8a565b6110fb91613f12565b815261110b608f606f8789613d8a565b61111491613f12565b602082015261112760af608f8789613d8a565b61113091613f12565b604082015264ffffffffff421661014082015260c081015161ffff16600003611188576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601560048201526024016109f0565b60a081015160ff1615806111a3575060058160a0015160ff16115b156111dd576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601760048201526024016109f0565b8060e0015164ffffffffff16600003611225576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601860048201526024016109f0565b611233816101000151612aca565b61126c576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601d60048201526024016109f0565b61127a816101200151612aca565b158061129b575080610100015163ffffffff1681610120015163ffffffff16105b156112d5576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602160048201526024016109f0565b80610140015164ffffffffff1681610160015164ffffffffff1611158061132257506301e2850081610140015161130c9190613f7d565b64ffffffffff1681610160015164ffffffffff16115b1561135c576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602560048201526024016109f0565b61136e81608001518260600151612b6a565b6113a7576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602a60048201526024016109f0565b600160208201516040517f023c91c300000000000000000000000000000000000000000000000000000000815260048101919091527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa15801561143a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061145e9190613f9a565b600381111561146f5761146f613cf5565b146114a9576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152606f60048201526024016109f0565b858560cf8181106114bc576114bc613e19565b919091013560f81c159050806114f457506006868660cf8181106114e2576114e2613e19565b9050013560f81c60f81b60f81c60ff16115b1561152e576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260cf60048201526024016109f0565b858560405161153e929190613fbb565b60408051918290039091206000818152600460208190529290209091015490925071010000000000000000000000000000000000900464ffffffffff16156115b5576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018390526024016109f0565b6115fd816000015187878080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525089925088915061279f9050565b6000828152600460208181526040928390208451808255918501516001820181905585850151600283015560608601516003830155608086015191909301805460a087015160c088015160e0890151610100808b01516101208c01516101408d01516101608e01516101808f015160ff9b8c167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000909a16999099179a909716909302989098177fffffffffffffffffffffffffffffffffffffffffffffff00000000000000ffff166201000061ffff909516949094027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff169390931764010000000064ffffffffff93841602177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000063ffffffff948516027fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffff16176d01000000000000000000000000009390971692909202959095177fffffffffff00000000000000000000ffffffffffffffffffffffffffffffffff1671010000000000000000000000000000000000918616919091027fffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffffff16177601000000000000000000000000000000000000000000009490911693909302929092177fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b0100000000000000000000000000000000000000000000000000000092151592909202919091179055915184907f375f378692d3fa3a16124488cee2eed0f50321ec784f34c99685611d43c82cc390611880908b908b90614014565b60405180910390a450949350505050565b600061189c81612638565b610c8a82612b88565b60006118b081612638565b610c8a82612c08565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6118e381612638565b610c46612c78565b60006118f681612638565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561196b576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109f0565b73ffffffffffffffffffffffffffffffffffffffff82163014806119a4575073ffffffffffffffffffffffffffffffffffffffff82163b155b156119db576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611a7360025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611abb57504265ffffffffffff821610155b611ac757600080611aec565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6000611afe612917565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611b73576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109f0565b611b81858560cc6003612954565b6000611ba2611b9460646044888a613d8a565b611b9d91613f12565b6126d0565b604080516101a08101825282548152600183015460208201526002830154918101919091526003820154606082015260049091015460ff8082166080840152610100808304821660a085015261ffff6201000084041660c085015264ffffffffff6401000000008404811660e086015263ffffffff690100000000000000000085048116928601929092526d0100000000000000000000000000840490911661012085015271010000000000000000000000000000000000830481166101408501527601000000000000000000000000000000000000000000008304166101608401527b0100000000000000000000000000000000000000000000000000000090910416151561018082015290506000611cbd878784612cd3565b90508686604051611ccf929190613fbb565b604080519182900390912060008181526005602052919091206002015490935064ffffffffff1615611d30576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018490526024016109f0565b611d8a611d4160a46084898b613d8a565b611d4a91613f12565b88888080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152508a92508991506123e99050565b6040805160c0810190915280611da4606460448a8c613d8a565b611dad91613f12565b8152602001611dc060a460848a8c613d8a565b611dc991613f12565b815264ffffffffff421660208201526000604082015260ff831660608201526080016001905260008481526005602081815260409283902084518155908401516001820155918301516002830180546060860151608087015160ff166a0100000000000000000000027fffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffff64ffffffffff92831665010000000000027fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009094169290951691909117919091179283168117825560a08601519391927fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff9091167fffffffffffffffffffffffffffffffffffffffff0000ffffffffffffffffffff90911617906b010000000000000000000000908490811115611f0c57611f0c613cf5565b02179055505082516020840151909150847fd535a1e6aa27ac5093e5875256e27eec958980ada411d2e2a0204e69a1b56a89611f4c606460448c8e613d8a565b611f5591613f12565b611f63608460648d8f613d8a565b611f6c91613f12565b8c8c60849060a492611f8093929190613d8a565b611f8991613f12565b8d8d604051611f9c959493929190614028565b60405180910390a45050949350505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611ff057504265ffffffffffff8216105b612022576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16612046565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff163381146120a0576040517fc22c80220000000000000000000000000000000000000000000000000000000081523360048201526024016109f0565b610c46612e59565b816120df576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c8a8282612f4c565b6120f1612917565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612166576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109f0565b6000612171866126d0565b60028101549091501580159061218b575084816002015414155b156121c5576040517f3e5b6442000000000000000000000000000000000000000000000000000000008152600481018690526024016109f0565b600086815260066020908152604080832088845290915290205460ff161561221c576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018790526024016109f0565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f050000000000000000000000000000000000000000000000000000000000000060348201527fffff00000000000000000000000000000000000000000000000000000000000060f086901b16603582015260378101879052605781018690526122d5908690607701610aef565b600086815260066020908152604080832088845282529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001908117909155830154915161ffff8716815287929189917f93b5d0dca2d22f5b9fbae0851e66b78974abccf46ef7383fc87dbf0f52aae8f5910160405180910390a4505050505050565b600061236a81612638565b610c46612f71565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156123e7576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109f0565b565b60408114612426576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018590526024016109f0565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468560007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c886040518263ffffffff1660e01b81526004016124be91906140b2565b602060405180830381865afa1580156124db573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906124ff91906140c5565b86866040518663ffffffff1660e01b81526004016125219594939291906140de565b602060405180830381865afa15801561253e573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612562919061412a565b61259b576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018590526024016109f0565b50505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610c2d57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610c2d565b610c468133612f7c565b6123e7600080613002565b60008281526020819052604090206001015461266881612638565b61259b838361315c565b73ffffffffffffffffffffffffffffffffffffffff811633146126c1576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6126cb828261321c565b505050565b60008181526004602081905260409091209081015471010000000000000000000000000000000000900464ffffffffff161580612730575060048101547b01000000000000000000000000000000000000000000000000000000900460ff165b8061276057506004810154760100000000000000000000000000000000000000000000900464ffffffffff164210155b1561279a576040517f2ddadac6000000000000000000000000000000000000000000000000000000008152600481018390526024016109f0565b919050565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d990612817908790879087908790600401614145565b602060405180830381865afa158015612834573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906128589190614171565b63ffffffff1660000361259b576040517f92e3a690000000000000000000000000000000000000000000000000000000008152600481018590526024016109f0565b6128a261327e565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b60035460ff16156123e7576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b828214612990576040517fcae53b92000000000000000000000000000000000000000000000000000000008152600481018490526024016109f0565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000166129e1601460008688613d8a565b6129ea91614197565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001614612a7f57612a1f601460008587613d8a565b612a2891614197565b6040517f23736ee20000000000000000000000000000000000000000000000000000000081527fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090911660048201526024016109f0565b8060ff16612a8d85856132ba565b60ff161461259b576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601460048201526024016109f0565b6000806064612ad9818561422b565b612ae39190614253565b63ffffffff169050630112a8e58363ffffffff1610158015612b0f57506305f5bebf8363ffffffff1611155b8015612b1c575060018110155b8015612b295750600c8111155b8015612b4657506001612b3d606485614253565b63ffffffff1610155b8015612b635750601f612b5a606485614253565b63ffffffff1611155b9392505050565b6000600260ff841611801590612b635750501560ff91909116151490565b6000612b92611fae565b612b9b426132df565b612ba5919061427b565b9050612bb1828261332f565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000612c13826133cb565b612c1c426132df565b612c26919061427b565b9050612c328282613002565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b612c80612917565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586128ed3390565b600080612ce4608460648688613d8a565b612ced91613f12565b90506000612cff60a460848789613d8a565b612d0891613f12565b604085015190915015801590612d22575080846040015114155b15612d5c576040517f3e5b6442000000000000000000000000000000000000000000000000000000008152600481018290526024016109f0565b6000612d6a87878785613413565b90506000807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a7d22ba486856040518363ffffffff1660e01b8152600401612dca929190614299565b6040805180830381865afa158015612de6573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612e0a9190614341565b9150915081612e495784816040517f4dc6eb1b0000000000000000000000000000000000000000000000000000000081526004016109f092919061437c565b505060a001519695505050505050565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff16801580612ea957504265ffffffffffff821610155b15612eea576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109f0565b612f136000612f0e60025473ffffffffffffffffffffffffffffffffffffffff1690565b61321c565b50612f1f60008361315c565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b600082815260208190526040902060010154612f6781612638565b61259b838361321c565b6123e760008061332f565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610c8a576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602481018390526044016109f0565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680156130d7574265ffffffffffff821610156130ad576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a010000000000000000000000000000000000000000000000000000029190911790556130d7565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b60008261321257600061318460025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff16146131d1576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b612b6383836136db565b600082158015613246575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b1561327457600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b612b6383836137d7565b60035460ff166123e7576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000828260148181106132cf576132cf613e19565b919091013560f81c949350505050565b600065ffffffffffff82111561332b576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016109f0565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff8816171790935590041680156126cb576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b6000806133d6611fae565b90508065ffffffffffff168365ffffffffffff16116133fe576133f983826143a0565b612b63565b612b6365ffffffffffff841662069780613892565b604080516101408101825260008082526020808301828152938301828152606084018390526080840183905260a0840183905260c080850184815260e0860185905261010086018590526101208601949094529187015184528651909452928490529184015161ffff169091528484601581811061349357613493613e19565b919091013560f81c60a0830152506134af601b60168688613d8a565b6134b891613e48565b60d81c60e08201526134ce601f601b8688613d8a565b6134d791613ead565b60e01c6101008201526134ee6023601f8688613d8a565b6134f791613ead565b60e01c6101208201528484602381811061351357613513613e19565b919091013560f81c60808301525061352f604460248688613d8a565b61353891613f12565b606082015260a0808401519082015160ff91821691161115613589576040517f22b88590000000000000000000000000000000000000000000000000000000008152601560048201526024016109f0565b8260e00151198160e001511664ffffffffff166000146135d8576040517f22b88590000000000000000000000000000000000000000000000000000000008152601660048201526024016109f0565b82610100015163ffffffff1681610100015163ffffffff16101561362b576040517f22b88590000000000000000000000000000000000000000000000000000000008152601b60048201526024016109f0565b82610120015163ffffffff1681610120015163ffffffff16111561367e576040517f22b88590000000000000000000000000000000000000000000000000000000008152601f60048201526024016109f0565b61369a83608001518460600151836080015184606001516138a2565b6136d3576040517f22b88590000000000000000000000000000000000000000000000000000000008152602360048201526024016109f0565b949350505050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff166137cf5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905561376d3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610c2d565b506000610c2d565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16156137cf5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610c2d565b6000828218828410028218612b63565b600060ff85166138b4575060016136d3565b8260ff168560ff16146138c9575060006136d3565b60ff85166001146138dc578382146138e2565b83198216155b95945050505050565b60008083601f8401126138fd57600080fd5b50813567ffffffffffffffff81111561391557600080fd5b60208301915083602082850101111561392d57600080fd5b9250929050565b6000806000806060858703121561394a57600080fd5b8435935060208501356006811061396057600080fd5b9250604085013567ffffffffffffffff81111561397c57600080fd5b613988878288016138eb565b95989497509550505050565b6000602082840312156139a657600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114612b6357600080fd5b600080604083850312156139e957600080fd5b50508035926020909101359150565b600060208284031215613a0a57600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461279a57600080fd5b60008060408385031215613a4857600080fd5b82359150613a5860208401613a11565b90509250929050565b600080600060608486031215613a7657600080fd5b505081359360208301359350604090920135919050565b60008060008060608587031215613aa357600080fd5b843567ffffffffffffffff811115613aba57600080fd5b613ac6878288016138eb565b90989097506020870135966040013595509350505050565b600060208284031215613af057600080fd5b612b6382613a11565b600060208284031215613b0b57600080fd5b813565ffffffffffff81168114612b6357600080fd5b60008060008060408587031215613b3757600080fd5b843567ffffffffffffffff811115613b4e57600080fd5b613b5a878288016138eb565b909550935050602085013567ffffffffffffffff81111561397c57600080fd5b600080600080600060808688031215613b9257600080fd5b8535945060208601359350604086013561ffff81168114613bb257600080fd5b9250606086013567ffffffffffffffff811115613bce57600080fd5b613bda888289016138eb565b969995985093965092949392505050565b60006101a082019050825182526020830151602083015260408301516040830152606083015160608301526080830151613c2a608084018260ff169052565b5060a0830151613c3f60a084018260ff169052565b5060c0830151613c5560c084018261ffff169052565b5060e0830151613c6e60e084018264ffffffffff169052565b50610100830151613c8861010084018263ffffffff169052565b50610120830151613ca261012084018263ffffffff169052565b50610140830151613cbd61014084018264ffffffffff169052565b50610160830151613cd861016084018264ffffffffff169052565b50610180830151613cee61018084018215159052565b5092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60068110613d3457613d34613cf5565b9052565b8681526020810186905264ffffffffff85811660408301528416606082015260ff8316608082015260c08101613d7160a0830184613d24565b979650505050505050565b60208101610c2d8284613d24565b60008085851115613d9a57600080fd5b83861115613da757600080fd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015613cee577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b80357fffffffffff0000000000000000000000000000000000000000000000000000008116906005841015613cee577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613cee577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b80356020831015610c2d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b64ffffffffff8181168382160190811115610c2d57610c2d613f4e565b600060208284031215613fac57600080fd5b815160048110612b6357600080fd5b8183823760009101908152919050565b8183528181602085013750600060208284010152600060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b6020815260006136d3602083018486613fcb565b858152846020820152836040820152608060608201526000613d71608083018486613fcb565b6000815180845260005b8181101561407457602081850181015186830182015201614058565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081526000612b63602083018461404e565b6000602082840312156140d757600080fd5b5051919050565b85815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201526000613d71608083018486613fcb565b8051801515811461279a57600080fd5b60006020828403121561413c57600080fd5b612b638261411a565b84815260806020820152600061415e608083018661404e565b6040830194909452506060015292915050565b60006020828403121561418357600080fd5b815163ffffffff81168114612b6357600080fd5b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015613cee577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b600063ffffffff831680614241576142416141fc565b8063ffffffff84160491505092915050565b600063ffffffff831680614269576142696141fc565b8063ffffffff84160691505092915050565b65ffffffffffff8181168382160190811115610c2d57610c2d613f4e565b6000610160820190508382528251602083015260208301516040830152604083015160608301526060830151608083015260808301516142de60a084018260ff169052565b5060a083015160ff811660c08401525060c083015161ffff811660e08401525060e083015164ffffffffff81166101008401525061010083015163ffffffff81166101208401525061012083015163ffffffff8116610140840152509392505050565b6000806040838503121561435457600080fd5b61435d8361411a565b915060208301516012811061437157600080fd5b809150509250929050565b828152604081016012831061439357614393613cf5565b8260208301529392505050565b65ffffffffffff8281168282160390811115610c2d57610c2d613f4e56' as const
