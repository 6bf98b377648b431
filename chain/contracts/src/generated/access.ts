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
export const accessBytecode = '0x61012060405234801561001157600080fd5b506040516148e73803806148e783398101604081905261003091610377565b60408051808201909152600c81526b4a48432d4143434553532d3160a01b602082015260808801518851889291859185918c916001600160a01b03811661009157604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff8516021790556100bb60008261022a565b5050506100f27f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161022a60201b60201c565b506101277fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161022a60201b60201c565b5061015c7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161022a60201b60201c565b50506001600160a01b03841660a081905260405163fb34363c9061018a9086908690869030906020016104a3565b6040516020818303038152906040526040518263ffffffff1660e01b81526004016101b591906104df565b602060405180830381865afa1580156101d2573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906101f69190610512565b6001600160601b0319166080525050506001600160a01b0395861660c05250505090821660e05216610100525061052b9050565b6000826102885760006102456002546001600160a01b031690565b6001600160a01b03161461026c57604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b610292838361029b565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff1661033d576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102f53390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610295565b506000610295565b80516001600160a01b038116811461035c57600080fd5b919050565b805165ffffffffffff8116811461035c57600080fd5b600080600080600080600087890361016081121561039457600080fd5b60a08112156103a257600080fd5b5060405160a081016001600160401b03811182821017156103d357634e487b7160e01b600052604160045260246000fd5b6040526103df89610345565b81526103ed60208a01610345565b60208201526103fe60408a01610345565b604082015261040f60608a01610345565b606082015261042060808a01610361565b6080820152965061043360a08901610345565b955061044160c08901610345565b945061044f60e08901610345565b935061045e6101008901610345565b61012089015161014090990151979a96995094979396949593949392505050565b60005b8381101561049a578181015183820152602001610482565b50506000910152565b600085516104b5818460208a0161047f565b9190910193845250602083019190915260601b6001600160601b0319166040820152605401919050565b60208152600082518060208401526104fe81604085016020870161047f565b601f01601f19169190910160400192915050565b60006020828403121561052457600080fd5b5051919050565b60805160a05160c05160e051610100516143396105ae600039600081816105db0152612cec0152600081816105b401526123a10152600081816106ec015281816113ce01526127570152600081816103a701526123e001526000818161060201528181610a4801528181610dbe01528181612232015261292e01526143396000f3fe608060405234801561001057600080fd5b50600436106102dd5760003560e01c80638da5cb5b11610186578063cefc1429116100e3578063d848edd511610097578063eacb140811610071578063eacb140814610735578063f491a84c146108d8578063f5b541a61461095357600080fd5b8063d848edd5146106df578063de9f4248146106e7578063e63ab1e91461070e57600080fd5b8063d547741f116100c8578063d547741f146106b1578063d5f7d8a3146106c4578063d602b9fd146106d757600080fd5b8063cefc14291461065d578063cf6eefb71461066557600080fd5b8063aa30d53a1161013a578063b3d3404a1161011f578063b3d3404a146105d6578063c2fb26a6146105fd578063cc8463c81461065557600080fd5b8063aa30d53a1461059c578063abf0e71f146105af57600080fd5b806391d148541161016b57806391d1485414610529578063a1eda53c1461056d578063a217fddf1461059457600080fd5b80638da5cb5b146104fa57806391712a0b1461050257600080fd5b80633b14b28e1161023f578063634e93da116101f35780638456cb59116101cd5780638456cb59146104c157806384ef8ffc146104c95780638d1fdf2f146104e757600080fd5b8063634e93da14610476578063649a5ec7146104895780636ff968c31461049c57600080fd5b80633f4ba83a116102245780633f4ba83a1461045057806350cc90eb146104585780635c975abb1461046b57600080fd5b80633b14b28e146104355780633ca416311461043d57600080fd5b8063248a9ca3116102965780632f2ff15d1161027b5780632f2ff15d146103ee5780632f65d0731461040157806336568abe1461042257600080fd5b8063248a9ca3146103715780632b7ac3f3146103a257600080fd5b8063022d63fb116102c7578063022d63fb1461031f578063023484481461033b5780630aa6220b1461036957600080fd5b8062585a23146102e257806301ffc9a7146102f7575b600080fd5b6102f56102f03660046138af565b61097a565b005b61030a61030536600461390f565b610bcf565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610316565b61030a610349366004613951565b600660209081526000928352604080842090915290825290205460ff1681565b6102f5610c2b565b61039461037f366004613973565b60009081526020819052604090206001015490565b604051908152602001610316565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610316565b6102f56103fc3660046139b0565b610c41565b61040c6301e2850081565b60405164ffffffffff9091168152602001610316565b6102f56104303660046139b0565b610c86565b61039460cc81565b6102f561044b3660046139dc565b610d8b565b6102f5610eb0565b610394610466366004613a08565b610ee2565b60035460ff1661030a565b6102f5610484366004613a59565b611881565b6102f5610497366004613a74565b611895565b6003546103c990610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6102f56118a9565b60025473ffffffffffffffffffffffffffffffffffffffff166103c9565b6102f56104f5366004613a59565b6118db565b6103c9611a42565b6103947fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61030a6105373660046139b0565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b610575611a68565b6040805165ffffffffffff938416815292909116602083015201610316565b610394600081565b6103946105aa366004613a9c565b611ae4565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6106247f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091168152602001610316565b610324611f9e565b6102f561203c565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610316565b6102f56106bf3660046139b0565b612098565b6102f56106d2366004613af5565b6120d9565b6102f561234f565b61039460d081565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6103947f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6108cb610743366004613973565b604080516101a081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091525060009081526004602081815260409283902083516101a081018552815481526001820154928101929092526002810154938201939093526003830154606082015291015460ff8082166080840152610100808304821660a085015261ffff6201000084041660c085015264ffffffffff6401000000008404811660e086015263ffffffff690100000000000000000085048116928601929092526d0100000000000000000000000000840490911661012085015271010000000000000000000000000000000000830481166101408501527601000000000000000000000000000000000000000000008304166101608401527b0100000000000000000000000000000000000000000000000000000090910416151561018082015290565b6040516103169190613b66565b6109416108e6366004613973565b60056020526000908152604090208054600182015460029092015490919064ffffffffff808216916501000000000081049091169060ff6a010000000000000000000082048116916b01000000000000000000000090041686565b60405161031696959493929190613cb3565b6103947f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b6000848152600560205260409020600160028201546b010000000000000000000000900460ff1660058111156109b2576109b2613c70565b146109f1576040517f2ba6ceff000000000000000000000000000000000000000000000000000000008152600481018690526024015b60405180910390fd5b6001846005811115610a0557610a05613c70565b11610a3e57836040517fd23fa97a0000000000000000000000000000000000000000000000000000000081526004016109e89190613cf7565b610afd81600101547f00000000000000000000000000000000000000000000000000000000000000006004876005811115610a7b57610a7b613c70565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090931660208401527fff0000000000000000000000000000000000000000000000000000000000000060f892831b81166034850152911b166035820152603681018890526056015b6040516020818303038152906040528585612362565b6002810180548591907fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff166b010000000000000000000000836005811115610b4757610b47613c70565b02179055506002810180547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff16650100000000004264ffffffffff16021790556001810154815460405187907f9e7ff144fe6c83c8db2abe1c0d8f480d1fe64067eee7d041bef4afa76657d2da90610bc0908990613cf7565b60405180910390a45050505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610c255750610c258261251a565b92915050565b6000610c36816125b1565b610c3e6125bb565b50565b81610c78576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c8282826125c8565b5050565b81158015610cae575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610d815760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610d02575065ffffffffffff8116155b80610d1557504265ffffffffffff821610155b15610d56576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109e8565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610c8282826125ed565b6000610d968461264b565b80546040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f0200000000000000000000000000000000000000000000000000000000000000603482015260358101879052919250610e3091605501604051602081830303815290604052858561271a565b6004810180547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b010000000000000000000000000000000000000000000000000000001790558054600182015460405186907f647e537be7a75379cdb1f5167ed1de6bc7a493969c0ca575080aa766a0c4084590600090a450505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610eda816125b1565b610c3e612815565b6000610eec612892565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610f61576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109e8565b610f6f858560d060016128cf565b604080516101a081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101829052610180810191909152610fe6601760158789613d05565b610fef91613d2f565b60f01c60c08201528585601781811061100a5761100a613d94565b919091013560f81c60a083015250611026601d60188789613d05565b61102f91613dc3565b60d81c60e08201526110456021601d8789613d05565b61104e91613e28565b60e01c610100820152611065602560218789613d05565b61106e91613e28565b60e01c610120820152611085602a60258789613d05565b61108e91613dc3565b60d81c6101608201528585602a8181106110aa576110aa613d94565b919091013560f81c6080830152506110c6604b602b8789613d05565b6110cf91613e8d565b60608201526110e2606f604f8789613d05565b6110eb91613e8d565b81526110fb608f606f8789613d05565b61110491613e8d565b602082015261111760af608f8789613d05565b61112091613e8d565b604082015264ffffffffff421661014082015260c081015161ffff16600003611178576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601560048201526024016109e8565b60a081015160ff161580611193575060058160a0015160ff16115b156111cd576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601760048201526024016109e8565b8060e0015164ffffffffff16600003611215576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601860048201526024016109e8565b611223816101000151612a45565b61125c576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601d60048201526024016109e8565b61126a816101200151612a45565b158061128b575080610100015163ffffffff1681610120015163ffffffff16105b156112c5576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602160048201526024016109e8565b80610140015164ffffffffff1681610160015164ffffffffff1611158061131257506301e285008161014001516112fc9190613ef8565b64ffffffffff1681610160015164ffffffffff16115b1561134c576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602560048201526024016109e8565b61135e81608001518260600151612ae5565b611397576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602a60048201526024016109e8565b600160208201516040517f023c91c300000000000000000000000000000000000000000000000000000000815260048101919091527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa15801561142a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061144e9190613f15565b600381111561145f5761145f613c70565b14611499576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152606f60048201526024016109e8565b858560cf8181106114ac576114ac613d94565b919091013560f81c159050806114e457506006868660cf8181106114d2576114d2613d94565b9050013560f81c60f81b60f81c60ff16115b1561151e576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260cf60048201526024016109e8565b858560405161152e929190613f36565b60408051918290039091206000818152600460208190529290209091015490925071010000000000000000000000000000000000900464ffffffffff16156115a5576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018390526024016109e8565b6115ed816000015187878080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525089925088915061271a9050565b6000828152600460208181526040928390208451808255918501516001820181905585850151600283015560608601516003830155608086015191909301805460a087015160c088015160e0890151610100808b01516101208c01516101408d01516101608e01516101808f015160ff9b8c167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000909a16999099179a909716909302989098177fffffffffffffffffffffffffffffffffffffffffffffff00000000000000ffff166201000061ffff909516949094027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff169390931764010000000064ffffffffff93841602177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000063ffffffff948516027fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffff16176d01000000000000000000000000009390971692909202959095177fffffffffff00000000000000000000ffffffffffffffffffffffffffffffffff1671010000000000000000000000000000000000918616919091027fffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffffff16177601000000000000000000000000000000000000000000009490911693909302929092177fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b0100000000000000000000000000000000000000000000000000000092151592909202919091179055915184907f375f378692d3fa3a16124488cee2eed0f50321ec784f34c99685611d43c82cc390611870908b908b90613f8f565b60405180910390a450949350505050565b600061188c816125b1565b610c8282612b03565b60006118a0816125b1565b610c8282612b83565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6118d3816125b1565b610c3e612bf3565b60006118e6816125b1565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561195b576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109e8565b73ffffffffffffffffffffffffffffffffffffffff8216301480611994575073ffffffffffffffffffffffffffffffffffffffff82163b155b156119cb576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611a6360025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611aab57504265ffffffffffff821610155b611ab757600080611adc565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6000611aee612892565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611b63576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109e8565b611b71858560cc60036128cf565b6000611b92611b8460646044888a613d05565b611b8d91613e8d565b61264b565b604080516101a08101825282548152600183015460208201526002830154918101919091526003820154606082015260049091015460ff8082166080840152610100808304821660a085015261ffff6201000084041660c085015264ffffffffff6401000000008404811660e086015263ffffffff690100000000000000000085048116928601929092526d0100000000000000000000000000840490911661012085015271010000000000000000000000000000000000830481166101408501527601000000000000000000000000000000000000000000008304166101608401527b0100000000000000000000000000000000000000000000000000000090910416151561018082015290506000611cad878784612c4e565b90508686604051611cbf929190613f36565b604080519182900390912060008181526005602052919091206002015490935064ffffffffff1615611d20576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018490526024016109e8565b611d7a611d3160a46084898b613d05565b611d3a91613e8d565b88888080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152508a92508991506123629050565b6040805160c0810190915280611d94606460448a8c613d05565b611d9d91613e8d565b8152602001611db060a460848a8c613d05565b611db991613e8d565b815264ffffffffff421660208201526000604082015260ff831660608201526080016001905260008481526005602081815260409283902084518155908401516001820155918301516002830180546060860151608087015160ff166a0100000000000000000000027fffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffff64ffffffffff92831665010000000000027fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009094169290951691909117919091179283168117825560a08601519391927fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff9091167fffffffffffffffffffffffffffffffffffffffff0000ffffffffffffffffffff90911617906b010000000000000000000000908490811115611efc57611efc613c70565b02179055505082516020840151909150847fd535a1e6aa27ac5093e5875256e27eec958980ada411d2e2a0204e69a1b56a89611f3c606460448c8e613d05565b611f4591613e8d565b611f53608460648d8f613d05565b611f5c91613e8d565b8c8c60849060a492611f7093929190613d05565b611f7991613e8d565b8d8d604051611f8c959493929190613fa3565b60405180910390a45050949350505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611fe057504265ffffffffffff8216105b612012576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16612036565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114612090576040517fc22c80220000000000000000000000000000000000000000000000000000000081523360048201526024016109e8565b610c3e612dd4565b816120cf576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c828282612ec7565b6120e1612892565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612156576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109e8565b60006121618661264b565b60028101549091501580159061217b575084816002015414155b156121b5576040517f3e5b6442000000000000000000000000000000000000000000000000000000008152600481018690526024016109e8565b600086815260066020908152604080832088845290915290205460ff161561220c576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018790526024016109e8565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f050000000000000000000000000000000000000000000000000000000000000060348201527fffff00000000000000000000000000000000000000000000000000000000000060f086901b16603582015260378101879052605781018690526122c5908690607701610ae7565b600086815260066020908152604080832088845282529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001908117909155830154915161ffff8716815287929189917f93b5d0dca2d22f5b9fbae0851e66b78974abccf46ef7383fc87dbf0f52aae8f5910160405180910390a4505050505050565b600061235a816125b1565b610c3e612eec565b6040811461239f576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018590526024016109e8565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468560007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c886040518263ffffffff1660e01b8152600401612437919061402d565b602060405180830381865afa158015612454573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906124789190614040565b86866040518663ffffffff1660e01b815260040161249a959493929190614059565b602060405180830381865afa1580156124b7573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906124db91906140a5565b612514576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018590526024016109e8565b50505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610c2557507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610c25565b610c3e8133612ef7565b6125c6600080612f7d565b565b6000828152602081905260409020600101546125e3816125b1565b61251483836130d7565b73ffffffffffffffffffffffffffffffffffffffff8116331461263c576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6126468282613197565b505050565b60008181526004602081905260409091209081015471010000000000000000000000000000000000900464ffffffffff1615806126ab575060048101547b01000000000000000000000000000000000000000000000000000000900460ff165b806126db57506004810154760100000000000000000000000000000000000000000000900464ffffffffff164210155b15612715576040517f2ddadac6000000000000000000000000000000000000000000000000000000008152600481018390526024016109e8565b919050565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d9906127929087908790879087906004016140c0565b602060405180830381865afa1580156127af573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906127d391906140ec565b63ffffffff16600003612514576040517f92e3a690000000000000000000000000000000000000000000000000000000008152600481018590526024016109e8565b61281d6131f9565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b60035460ff16156125c6576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b82821461290b576040517fcae53b92000000000000000000000000000000000000000000000000000000008152600481018490526024016109e8565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001661295c601460008688613d05565b61296591614112565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016146129fa5761299a601460008587613d05565b6129a391614112565b6040517f23736ee20000000000000000000000000000000000000000000000000000000081527fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090911660048201526024016109e8565b8060ff16612a088585613235565b60ff1614612514576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601460048201526024016109e8565b6000806064612a5481856141a6565b612a5e91906141ce565b63ffffffff169050630112a8e58363ffffffff1610158015612a8a57506305f5bebf8363ffffffff1611155b8015612a97575060018110155b8015612aa45750600c8111155b8015612ac157506001612ab86064856141ce565b63ffffffff1610155b8015612ade5750601f612ad56064856141ce565b63ffffffff1611155b9392505050565b6000600260ff841611801590612ade5750501560ff91909116151490565b6000612b0d611f9e565b612b164261325a565b612b2091906141f6565b9050612b2c82826132aa565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000612b8e82613346565b612b974261325a565b612ba191906141f6565b9050612bad8282612f7d565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b612bfb612892565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586128683390565b600080612c5f608460648688613d05565b612c6891613e8d565b90506000612c7a60a460848789613d05565b612c8391613e8d565b604085015190915015801590612c9d575080846040015114155b15612cd7576040517f3e5b6442000000000000000000000000000000000000000000000000000000008152600481018290526024016109e8565b6000612ce58787878561338e565b90506000807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a7d22ba486856040518363ffffffff1660e01b8152600401612d45929190614214565b6040805180830381865afa158015612d61573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612d8591906142bc565b9150915081612dc45784816040517f4dc6eb1b0000000000000000000000000000000000000000000000000000000081526004016109e89291906142f7565b505060a001519695505050505050565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff16801580612e2457504265ffffffffffff821610155b15612e65576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109e8565b612e8e6000612e8960025473ffffffffffffffffffffffffffffffffffffffff1690565b613197565b50612e9a6000836130d7565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b600082815260208190526040902060010154612ee2816125b1565b6125148383613197565b6125c66000806132aa565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610c82576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602481018390526044016109e8565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015613052574265ffffffffffff82161015613028576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055613052565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b60008261318d5760006130ff60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff161461314c576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b612ade8383613656565b6000821580156131c1575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b156131ef57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b612ade8383613752565b60035460ff166125c6576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008282601481811061324a5761324a613d94565b919091013560f81c949350505050565b600065ffffffffffff8211156132a6576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016109e8565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015612646576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080613351611f9e565b90508065ffffffffffff168365ffffffffffff161161337957613374838261431b565b612ade565b612ade65ffffffffffff84166206978061380d565b604080516101408101825260008082526020808301828152938301828152606084018390526080840183905260a0840183905260c080850184815260e0860185905261010086018590526101208601949094529187015184528651909452928490529184015161ffff169091528484601581811061340e5761340e613d94565b919091013560f81c60a08301525061342a601b60168688613d05565b61343391613dc3565b60d81c60e0820152613449601f601b8688613d05565b61345291613e28565b60e01c6101008201526134696023601f8688613d05565b61347291613e28565b60e01c6101208201528484602381811061348e5761348e613d94565b919091013560f81c6080830152506134aa604460248688613d05565b6134b391613e8d565b606082015260a0808401519082015160ff91821691161115613504576040517f22b88590000000000000000000000000000000000000000000000000000000008152601560048201526024016109e8565b8260e00151198160e001511664ffffffffff16600014613553576040517f22b88590000000000000000000000000000000000000000000000000000000008152601660048201526024016109e8565b82610100015163ffffffff1681610100015163ffffffff1610156135a6576040517f22b88590000000000000000000000000000000000000000000000000000000008152601b60048201526024016109e8565b82610120015163ffffffff1681610120015163ffffffff1611156135f9576040517f22b88590000000000000000000000000000000000000000000000000000000008152601f60048201526024016109e8565b613615836080015184606001518360800151846060015161381d565b61364e576040517f22b88590000000000000000000000000000000000000000000000000000000008152602360048201526024016109e8565b949350505050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1661374a5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790556136e83390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610c25565b506000610c25565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff161561374a5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610c25565b6000828218828410028218612ade565b600060ff851661382f5750600161364e565b8260ff168560ff16146138445750600061364e565b60ff85166001146138575783821461385d565b83198216155b95945050505050565b60008083601f84011261387857600080fd5b50813567ffffffffffffffff81111561389057600080fd5b6020830191508360208285010111156138a857600080fd5b9250929050565b600080600080606085870312156138c557600080fd5b843593506020850135600681106138db57600080fd5b9250604085013567ffffffffffffffff8111156138f757600080fd5b61390387828801613866565b95989497509550505050565b60006020828403121561392157600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114612ade57600080fd5b6000806040838503121561396457600080fd5b50508035926020909101359150565b60006020828403121561398557600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461271557600080fd5b600080604083850312156139c357600080fd5b823591506139d36020840161398c565b90509250929050565b6000806000606084860312156139f157600080fd5b505081359360208301359350604090920135919050565b60008060008060608587031215613a1e57600080fd5b843567ffffffffffffffff811115613a3557600080fd5b613a4187828801613866565b90989097506020870135966040013595509350505050565b600060208284031215613a6b57600080fd5b612ade8261398c565b600060208284031215613a8657600080fd5b813565ffffffffffff81168114612ade57600080fd5b60008060008060408587031215613ab257600080fd5b843567ffffffffffffffff811115613ac957600080fd5b613ad587828801613866565b909550935050602085013567ffffffffffffffff8111156138f757600080fd5b600080600080600060808688031215613b0d57600080fd5b8535945060208601359350604086013561ffff81168114613b2d57600080fd5b9250606086013567ffffffffffffffff811115613b4957600080fd5b613b5588828901613866565b969995985093965092949392505050565b60006101a082019050825182526020830151602083015260408301516040830152606083015160608301526080830151613ba5608084018260ff169052565b5060a0830151613bba60a084018260ff169052565b5060c0830151613bd060c084018261ffff169052565b5060e0830151613be960e084018264ffffffffff169052565b50610100830151613c0361010084018263ffffffff169052565b50610120830151613c1d61012084018263ffffffff169052565b50610140830151613c3861014084018264ffffffffff169052565b50610160830151613c5361016084018264ffffffffff169052565b50610180830151613c6961018084018215159052565b5092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60068110613caf57613caf613c70565b9052565b8681526020810186905264ffffffffff85811660408301528416606082015260ff8316608082015260c08101613cec60a0830184613c9f565b979650505050505050565b60208101610c258284613c9f565b60008085851115613d1557600080fd5b83861115613d2257600080fd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015613c69577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b80357fffffffffff0000000000000000000000000000000000000000000000000000008116906005841015613c69577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613c69577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b80356020831015610c25577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b64ffffffffff8181168382160190811115610c2557610c25613ec9565b600060208284031215613f2757600080fd5b815160048110612ade57600080fd5b8183823760009101908152919050565b8183528181602085013750600060208284010152600060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b60208152600061364e602083018486613f46565b858152846020820152836040820152608060608201526000613cec608083018486613f46565b6000815180845260005b81811015613fef57602081850181015186830182015201613fd3565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081526000612ade6020830184613fc9565b60006020828403121561405257600080fd5b5051919050565b85815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201526000613cec608083018486613f46565b8051801515811461271557600080fd5b6000602082840312156140b757600080fd5b612ade82614095565b8481526080602082015260006140d96080830186613fc9565b6040830194909452506060015292915050565b6000602082840312156140fe57600080fd5b815163ffffffff81168114612ade57600080fd5b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015613c69577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b600063ffffffff8316806141bc576141bc614177565b8063ffffffff84160491505092915050565b600063ffffffff8316806141e4576141e4614177565b8063ffffffff84160691505092915050565b65ffffffffffff8181168382160190811115610c2557610c25613ec9565b60006101608201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015161425960a084018260ff169052565b5060a083015160ff811660c08401525060c083015161ffff811660e08401525060e083015164ffffffffff81166101008401525061010083015163ffffffff81166101208401525061012083015163ffffffff8116610140840152509392505050565b600080604083850312156142cf57600080fd5b6142d883614095565b91506020830151601281106142ec57600080fd5b809150509250929050565b828152604081016012831061430e5761430e613c70565b8260208301529392505050565b65ffffffffffff8281168282160390811115610c2557610c25613ec956' as const
export const accessDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106102dd5760003560e01c80638da5cb5b11610186578063cefc1429116100e3578063d848edd511610097578063eacb140811610071578063eacb140814610735578063f491a84c146108d8578063f5b541a61461095357600080fd5b8063d848edd5146106df578063de9f4248146106e7578063e63ab1e91461070e57600080fd5b8063d547741f116100c8578063d547741f146106b1578063d5f7d8a3146106c4578063d602b9fd146106d757600080fd5b8063cefc14291461065d578063cf6eefb71461066557600080fd5b8063aa30d53a1161013a578063b3d3404a1161011f578063b3d3404a146105d6578063c2fb26a6146105fd578063cc8463c81461065557600080fd5b8063aa30d53a1461059c578063abf0e71f146105af57600080fd5b806391d148541161016b57806391d1485414610529578063a1eda53c1461056d578063a217fddf1461059457600080fd5b80638da5cb5b146104fa57806391712a0b1461050257600080fd5b80633b14b28e1161023f578063634e93da116101f35780638456cb59116101cd5780638456cb59146104c157806384ef8ffc146104c95780638d1fdf2f146104e757600080fd5b8063634e93da14610476578063649a5ec7146104895780636ff968c31461049c57600080fd5b80633f4ba83a116102245780633f4ba83a1461045057806350cc90eb146104585780635c975abb1461046b57600080fd5b80633b14b28e146104355780633ca416311461043d57600080fd5b8063248a9ca3116102965780632f2ff15d1161027b5780632f2ff15d146103ee5780632f65d0731461040157806336568abe1461042257600080fd5b8063248a9ca3146103715780632b7ac3f3146103a257600080fd5b8063022d63fb116102c7578063022d63fb1461031f578063023484481461033b5780630aa6220b1461036957600080fd5b8062585a23146102e257806301ffc9a7146102f7575b600080fd5b6102f56102f03660046138af565b61097a565b005b61030a61030536600461390f565b610bcf565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610316565b61030a610349366004613951565b600660209081526000928352604080842090915290825290205460ff1681565b6102f5610c2b565b61039461037f366004613973565b60009081526020819052604090206001015490565b604051908152602001610316565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610316565b6102f56103fc3660046139b0565b610c41565b61040c6301e2850081565b60405164ffffffffff9091168152602001610316565b6102f56104303660046139b0565b610c86565b61039460cc81565b6102f561044b3660046139dc565b610d8b565b6102f5610eb0565b610394610466366004613a08565b610ee2565b60035460ff1661030a565b6102f5610484366004613a59565b611881565b6102f5610497366004613a74565b611895565b6003546103c990610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6102f56118a9565b60025473ffffffffffffffffffffffffffffffffffffffff166103c9565b6102f56104f5366004613a59565b6118db565b6103c9611a42565b6103947fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61030a6105373660046139b0565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b610575611a68565b6040805165ffffffffffff938416815292909116602083015201610316565b610394600081565b6103946105aa366004613a9c565b611ae4565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6106247f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091168152602001610316565b610324611f9e565b6102f561203c565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610316565b6102f56106bf3660046139b0565b612098565b6102f56106d2366004613af5565b6120d9565b6102f561234f565b61039460d081565b6103c97f000000000000000000000000000000000000000000000000000000000000000081565b6103947f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6108cb610743366004613973565b604080516101a081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091525060009081526004602081815260409283902083516101a081018552815481526001820154928101929092526002810154938201939093526003830154606082015291015460ff8082166080840152610100808304821660a085015261ffff6201000084041660c085015264ffffffffff6401000000008404811660e086015263ffffffff690100000000000000000085048116928601929092526d0100000000000000000000000000840490911661012085015271010000000000000000000000000000000000830481166101408501527601000000000000000000000000000000000000000000008304166101608401527b0100000000000000000000000000000000000000000000000000000090910416151561018082015290565b6040516103169190613b66565b6109416108e6366004613973565b60056020526000908152604090208054600182015460029092015490919064ffffffffff808216916501000000000081049091169060ff6a010000000000000000000082048116916b01000000000000000000000090041686565b60405161031696959493929190613cb3565b6103947f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b6000848152600560205260409020600160028201546b010000000000000000000000900460ff1660058111156109b2576109b2613c70565b146109f1576040517f2ba6ceff000000000000000000000000000000000000000000000000000000008152600481018690526024015b60405180910390fd5b6001846005811115610a0557610a05613c70565b11610a3e57836040517fd23fa97a0000000000000000000000000000000000000000000000000000000081526004016109e89190613cf7565b610afd81600101547f00000000000000000000000000000000000000000000000000000000000000006004876005811115610a7b57610a7b613c70565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090931660208401527fff0000000000000000000000000000000000000000000000000000000000000060f892831b81166034850152911b166035820152603681018890526056015b6040516020818303038152906040528585612362565b6002810180548591907fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff166b010000000000000000000000836005811115610b4757610b47613c70565b02179055506002810180547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff16650100000000004264ffffffffff16021790556001810154815460405187907f9e7ff144fe6c83c8db2abe1c0d8f480d1fe64067eee7d041bef4afa76657d2da90610bc0908990613cf7565b60405180910390a45050505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610c255750610c258261251a565b92915050565b6000610c36816125b1565b610c3e6125bb565b50565b81610c78576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c8282826125c8565b5050565b81158015610cae575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610d815760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610d02575065ffffffffffff8116155b80610d1557504265ffffffffffff821610155b15610d56576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109e8565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610c8282826125ed565b6000610d968461264b565b80546040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f0200000000000000000000000000000000000000000000000000000000000000603482015260358101879052919250610e3091605501604051602081830303815290604052858561271a565b6004810180547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b010000000000000000000000000000000000000000000000000000001790558054600182015460405186907f647e537be7a75379cdb1f5167ed1de6bc7a493969c0ca575080aa766a0c4084590600090a450505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610eda816125b1565b610c3e612815565b6000610eec612892565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610f61576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109e8565b610f6f858560d060016128cf565b604080516101a081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101829052610180810191909152610fe6601760158789613d05565b610fef91613d2f565b60f01c60c08201528585601781811061100a5761100a613d94565b919091013560f81c60a083015250611026601d60188789613d05565b61102f91613dc3565b60d81c60e08201526110456021601d8789613d05565b61104e91613e28565b60e01c610100820152611065602560218789613d05565b61106e91613e28565b60e01c610120820152611085602a60258789613d05565b61108e91613dc3565b60d81c6101608201528585602a8181106110aa576110aa613d94565b919091013560f81c6080830152506110c6604b602b8789613d05565b6110cf91613e8d565b60608201526110e2606f604f8789613d05565b6110eb91613e8d565b81526110fb608f606f8789613d05565b61110491613e8d565b602082015261111760af608f8789613d05565b61112091613e8d565b604082015264ffffffffff421661014082015260c081015161ffff16600003611178576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601560048201526024016109e8565b60a081015160ff161580611193575060058160a0015160ff16115b156111cd576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601760048201526024016109e8565b8060e0015164ffffffffff16600003611215576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601860048201526024016109e8565b611223816101000151612a45565b61125c576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601d60048201526024016109e8565b61126a816101200151612a45565b158061128b575080610100015163ffffffff1681610120015163ffffffff16105b156112c5576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602160048201526024016109e8565b80610140015164ffffffffff1681610160015164ffffffffff1611158061131257506301e285008161014001516112fc9190613ef8565b64ffffffffff1681610160015164ffffffffff16115b1561134c576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602560048201526024016109e8565b61135e81608001518260600151612ae5565b611397576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602a60048201526024016109e8565b600160208201516040517f023c91c300000000000000000000000000000000000000000000000000000000815260048101919091527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa15801561142a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061144e9190613f15565b600381111561145f5761145f613c70565b14611499576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152606f60048201526024016109e8565b858560cf8181106114ac576114ac613d94565b919091013560f81c159050806114e457506006868660cf8181106114d2576114d2613d94565b9050013560f81c60f81b60f81c60ff16115b1561151e576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260cf60048201526024016109e8565b858560405161152e929190613f36565b60408051918290039091206000818152600460208190529290209091015490925071010000000000000000000000000000000000900464ffffffffff16156115a5576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018390526024016109e8565b6115ed816000015187878080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525089925088915061271a9050565b6000828152600460208181526040928390208451808255918501516001820181905585850151600283015560608601516003830155608086015191909301805460a087015160c088015160e0890151610100808b01516101208c01516101408d01516101608e01516101808f015160ff9b8c167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000909a16999099179a909716909302989098177fffffffffffffffffffffffffffffffffffffffffffffff00000000000000ffff166201000061ffff909516949094027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff169390931764010000000064ffffffffff93841602177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff16690100000000000000000063ffffffff948516027fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffff16176d01000000000000000000000000009390971692909202959095177fffffffffff00000000000000000000ffffffffffffffffffffffffffffffffff1671010000000000000000000000000000000000918616919091027fffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffffff16177601000000000000000000000000000000000000000000009490911693909302929092177fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b0100000000000000000000000000000000000000000000000000000092151592909202919091179055915184907f375f378692d3fa3a16124488cee2eed0f50321ec784f34c99685611d43c82cc390611870908b908b90613f8f565b60405180910390a450949350505050565b600061188c816125b1565b610c8282612b03565b60006118a0816125b1565b610c8282612b83565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6118d3816125b1565b610c3e612bf3565b60006118e6816125b1565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561195b576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109e8565b73ffffffffffffffffffffffffffffffffffffffff8216301480611994575073ffffffffffffffffffffffffffffffffffffffff82163b155b156119cb576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611a6360025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611aab57504265ffffffffffff821610155b611ab757600080611adc565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b6000611aee612892565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611b63576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109e8565b611b71858560cc60036128cf565b6000611b92611b8460646044888a613d05565b611b8d91613e8d565b61264b565b604080516101a08101825282548152600183015460208201526002830154918101919091526003820154606082015260049091015460ff8082166080840152610100808304821660a085015261ffff6201000084041660c085015264ffffffffff6401000000008404811660e086015263ffffffff690100000000000000000085048116928601929092526d0100000000000000000000000000840490911661012085015271010000000000000000000000000000000000830481166101408501527601000000000000000000000000000000000000000000008304166101608401527b0100000000000000000000000000000000000000000000000000000090910416151561018082015290506000611cad878784612c4e565b90508686604051611cbf929190613f36565b604080519182900390912060008181526005602052919091206002015490935064ffffffffff1615611d20576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018490526024016109e8565b611d7a611d3160a46084898b613d05565b611d3a91613e8d565b88888080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152508a92508991506123629050565b6040805160c0810190915280611d94606460448a8c613d05565b611d9d91613e8d565b8152602001611db060a460848a8c613d05565b611db991613e8d565b815264ffffffffff421660208201526000604082015260ff831660608201526080016001905260008481526005602081815260409283902084518155908401516001820155918301516002830180546060860151608087015160ff166a0100000000000000000000027fffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffff64ffffffffff92831665010000000000027fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009094169290951691909117919091179283168117825560a08601519391927fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff9091167fffffffffffffffffffffffffffffffffffffffff0000ffffffffffffffffffff90911617906b010000000000000000000000908490811115611efc57611efc613c70565b02179055505082516020840151909150847fd535a1e6aa27ac5093e5875256e27eec958980ada411d2e2a0204e69a1b56a89611f3c606460448c8e613d05565b611f4591613e8d565b611f53608460648d8f613d05565b611f5c91613e8d565b8c8c60849060a492611f7093929190613d05565b611f7991613e8d565b8d8d604051611f8c959493929190613fa3565b60405180910390a45050949350505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611fe057504265ffffffffffff8216105b612012576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16612036565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114612090576040517fc22c80220000000000000000000000000000000000000000000000000000000081523360048201526024016109e8565b610c3e612dd4565b816120cf576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c828282612ec7565b6120e1612892565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612156576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109e8565b60006121618661264b565b60028101549091501580159061217b575084816002015414155b156121b5576040517f3e5b6442000000000000000000000000000000000000000000000000000000008152600481018690526024016109e8565b600086815260066020908152604080832088845290915290205460ff161561220c576040517f05a64c20000000000000000000000000000000000000000000000000000000008152600481018790526024016109e8565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f050000000000000000000000000000000000000000000000000000000000000060348201527fffff00000000000000000000000000000000000000000000000000000000000060f086901b16603582015260378101879052605781018690526122c5908690607701610ae7565b600086815260066020908152604080832088845282529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001908117909155830154915161ffff8716815287929189917f93b5d0dca2d22f5b9fbae0851e66b78974abccf46ef7383fc87dbf0f52aae8f5910160405180910390a4505050505050565b600061235a816125b1565b610c3e612eec565b6040811461239f576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018590526024016109e8565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468560007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c886040518263ffffffff1660e01b8152600401612437919061402d565b602060405180830381865afa158015612454573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906124789190614040565b86866040518663ffffffff1660e01b815260040161249a959493929190614059565b602060405180830381865afa1580156124b7573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906124db91906140a5565b612514576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018590526024016109e8565b50505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610c2557507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610c25565b610c3e8133612ef7565b6125c6600080612f7d565b565b6000828152602081905260409020600101546125e3816125b1565b61251483836130d7565b73ffffffffffffffffffffffffffffffffffffffff8116331461263c576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6126468282613197565b505050565b60008181526004602081905260409091209081015471010000000000000000000000000000000000900464ffffffffff1615806126ab575060048101547b01000000000000000000000000000000000000000000000000000000900460ff165b806126db57506004810154760100000000000000000000000000000000000000000000900464ffffffffff164210155b15612715576040517f2ddadac6000000000000000000000000000000000000000000000000000000008152600481018390526024016109e8565b919050565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d9906127929087908790879087906004016140c0565b602060405180830381865afa1580156127af573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906127d391906140ec565b63ffffffff16600003612514576040517f92e3a690000000000000000000000000000000000000000000000000000000008152600481018590526024016109e8565b61281d6131f9565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b60035460ff16156125c6576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b82821461290b576040517fcae53b92000000000000000000000000000000000000000000000000000000008152600481018490526024016109e8565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001661295c601460008688613d05565b61296591614112565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016146129fa5761299a601460008587613d05565b6129a391614112565b6040517f23736ee20000000000000000000000000000000000000000000000000000000081527fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090911660048201526024016109e8565b8060ff16612a088585613235565b60ff1614612514576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601460048201526024016109e8565b6000806064612a5481856141a6565b612a5e91906141ce565b63ffffffff169050630112a8e58363ffffffff1610158015612a8a57506305f5bebf8363ffffffff1611155b8015612a97575060018110155b8015612aa45750600c8111155b8015612ac157506001612ab86064856141ce565b63ffffffff1610155b8015612ade5750601f612ad56064856141ce565b63ffffffff1611155b9392505050565b6000600260ff841611801590612ade5750501560ff91909116151490565b6000612b0d611f9e565b612b164261325a565b612b2091906141f6565b9050612b2c82826132aa565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000612b8e82613346565b612b974261325a565b612ba191906141f6565b9050612bad8282612f7d565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b612bfb612892565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586128683390565b600080612c5f608460648688613d05565b612c6891613e8d565b90506000612c7a60a460848789613d05565b612c8391613e8d565b604085015190915015801590612c9d575080846040015114155b15612cd7576040517f3e5b6442000000000000000000000000000000000000000000000000000000008152600481018290526024016109e8565b6000612ce58787878561338e565b90506000807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a7d22ba486856040518363ffffffff1660e01b8152600401612d45929190614214565b6040805180830381865afa158015612d61573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612d8591906142bc565b9150915081612dc45784816040517f4dc6eb1b0000000000000000000000000000000000000000000000000000000081526004016109e89291906142f7565b505060a001519695505050505050565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff16801580612e2457504265ffffffffffff821610155b15612e65576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109e8565b612e8e6000612e8960025473ffffffffffffffffffffffffffffffffffffffff1690565b613197565b50612e9a6000836130d7565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b600082815260208190526040902060010154612ee2816125b1565b6125148383613197565b6125c66000806132aa565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610c82576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602481018390526044016109e8565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015613052574265ffffffffffff82161015613028576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055613052565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b60008261318d5760006130ff60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff161461314c576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b612ade8383613656565b6000821580156131c1575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b156131ef57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b612ade8383613752565b60035460ff166125c6576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008282601481811061324a5761324a613d94565b919091013560f81c949350505050565b600065ffffffffffff8211156132a6576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016109e8565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015612646576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080613351611f9e565b90508065ffffffffffff168365ffffffffffff161161337957613374838261431b565b612ade565b612ade65ffffffffffff84166206978061380d565b604080516101408101825260008082526020808301828152938301828152606084018390526080840183905260a0840183905260c080850184815260e0860185905261010086018590526101208601949094529187015184528651909452928490529184015161ffff169091528484601581811061340e5761340e613d94565b919091013560f81c60a08301525061342a601b60168688613d05565b61343391613dc3565b60d81c60e0820152613449601f601b8688613d05565b61345291613e28565b60e01c6101008201526134696023601f8688613d05565b61347291613e28565b60e01c6101208201528484602381811061348e5761348e613d94565b919091013560f81c6080830152506134aa604460248688613d05565b6134b391613e8d565b606082015260a0808401519082015160ff91821691161115613504576040517f22b88590000000000000000000000000000000000000000000000000000000008152601560048201526024016109e8565b8260e00151198160e001511664ffffffffff16600014613553576040517f22b88590000000000000000000000000000000000000000000000000000000008152601660048201526024016109e8565b82610100015163ffffffff1681610100015163ffffffff1610156135a6576040517f22b88590000000000000000000000000000000000000000000000000000000008152601b60048201526024016109e8565b82610120015163ffffffff1681610120015163ffffffff1611156135f9576040517f22b88590000000000000000000000000000000000000000000000000000000008152601f60048201526024016109e8565b613615836080015184606001518360800151846060015161381d565b61364e576040517f22b88590000000000000000000000000000000000000000000000000000000008152602360048201526024016109e8565b949350505050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1661374a5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790556136e83390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610c25565b506000610c25565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff161561374a5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610c25565b6000828218828410028218612ade565b600060ff851661382f5750600161364e565b8260ff168560ff16146138445750600061364e565b60ff85166001146138575783821461385d565b83198216155b95945050505050565b60008083601f84011261387857600080fd5b50813567ffffffffffffffff81111561389057600080fd5b6020830191508360208285010111156138a857600080fd5b9250929050565b600080600080606085870312156138c557600080fd5b843593506020850135600681106138db57600080fd5b9250604085013567ffffffffffffffff8111156138f757600080fd5b61390387828801613866565b95989497509550505050565b60006020828403121561392157600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114612ade57600080fd5b6000806040838503121561396457600080fd5b50508035926020909101359150565b60006020828403121561398557600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461271557600080fd5b600080604083850312156139c357600080fd5b823591506139d36020840161398c565b90509250929050565b6000806000606084860312156139f157600080fd5b505081359360208301359350604090920135919050565b60008060008060608587031215613a1e57600080fd5b843567ffffffffffffffff811115613a3557600080fd5b613a4187828801613866565b90989097506020870135966040013595509350505050565b600060208284031215613a6b57600080fd5b612ade8261398c565b600060208284031215613a8657600080fd5b813565ffffffffffff81168114612ade57600080fd5b60008060008060408587031215613ab257600080fd5b843567ffffffffffffffff811115613ac957600080fd5b613ad587828801613866565b909550935050602085013567ffffffffffffffff8111156138f757600080fd5b600080600080600060808688031215613b0d57600080fd5b8535945060208601359350604086013561ffff81168114613b2d57600080fd5b9250606086013567ffffffffffffffff811115613b4957600080fd5b613b5588828901613866565b969995985093965092949392505050565b60006101a082019050825182526020830151602083015260408301516040830152606083015160608301526080830151613ba5608084018260ff169052565b5060a0830151613bba60a084018260ff169052565b5060c0830151613bd060c084018261ffff169052565b5060e0830151613be960e084018264ffffffffff169052565b50610100830151613c0361010084018263ffffffff169052565b50610120830151613c1d61012084018263ffffffff169052565b50610140830151613c3861014084018264ffffffffff169052565b50610160830151613c5361016084018264ffffffffff169052565b50610180830151613c6961018084018215159052565b5092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60068110613caf57613caf613c70565b9052565b8681526020810186905264ffffffffff85811660408301528416606082015260ff8316608082015260c08101613cec60a0830184613c9f565b979650505050505050565b60208101610c258284613c9f565b60008085851115613d1557600080fd5b83861115613d2257600080fd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015613c69577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b80357fffffffffff0000000000000000000000000000000000000000000000000000008116906005841015613c69577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613c69577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b80356020831015610c25577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b64ffffffffff8181168382160190811115610c2557610c25613ec9565b600060208284031215613f2757600080fd5b815160048110612ade57600080fd5b8183823760009101908152919050565b8183528181602085013750600060208284010152600060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b60208152600061364e602083018486613f46565b858152846020820152836040820152608060608201526000613cec608083018486613f46565b6000815180845260005b81811015613fef57602081850181015186830182015201613fd3565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081526000612ade6020830184613fc9565b60006020828403121561405257600080fd5b5051919050565b85815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201526000613cec608083018486613f46565b8051801515811461271557600080fd5b6000602082840312156140b757600080fd5b612ade82614095565b8481526080602082015260006140d96080830186613fc9565b6040830194909452506060015292915050565b6000602082840312156140fe57600080fd5b815163ffffffff81168114612ade57600080fd5b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015613c69577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b600063ffffffff8316806141bc576141bc614177565b8063ffffffff84160491505092915050565b600063ffffffff8316806141e4576141e4614177565b8063ffffffff84160691505092915050565b65ffffffffffff8181168382160190811115610c2557610c25613ec9565b60006101608201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015161425960a084018260ff169052565b5060a083015160ff811660c08401525060c083015161ffff811660e08401525060e083015164ffffffffff81166101008401525061010083015163ffffffff81166101208401525061012083015163ffffffff8116610140840152509392505050565b600080604083850312156142cf57600080fd5b6142d883614095565b91506020830151601281106142ec57600080fd5b809150509250929050565b828152604081016012831061430e5761430e613c70565b8260208301529392505050565b65ffffffffffff8281168282160390811115610c2557610c25613ec956' as const
