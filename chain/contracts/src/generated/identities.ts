// Generated from contracts/Identities.sol by src/build/write-generated.ts; a test fails when it is stale.
export const identitiesAbi = [
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
    "internalType": "contract IActors",
    "name": "organisations_",
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
   },
   {
    "internalType": "uint64",
    "name": "delay",
    "type": "uint64"
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
  "name": "AlreadyEnrolled",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "delay",
    "type": "uint64"
   }
  ],
  "name": "DelayTooShort",
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
    "internalType": "bytes32",
    "name": "byId",
    "type": "bytes32"
   }
  ],
  "name": "KeyTaken",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "KindInvalid",
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
  "name": "NoReenrolment",
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
  "name": "NotIndependent",
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
    "internalType": "uint64",
    "name": "readyAt",
    "type": "uint64"
   }
  ],
  "name": "ReenrolmentPending",
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
    "internalType": "uint64",
    "name": "time",
    "type": "uint64"
   }
  ],
  "name": "TimeInvalid",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "enum IIdentities.Kind",
    "name": "kind",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   }
  ],
  "name": "Enrolled",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
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
    "name": "validFrom",
    "type": "uint64"
   }
  ],
  "name": "KeyBound",
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
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "endsAt",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "reason",
    "type": "bytes32"
   }
  ],
  "name": "KeyEnded",
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
   }
  ],
  "name": "ReenrolmentCancelled",
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
    "name": "readyAt",
    "type": "uint64"
   }
  ],
  "name": "ReenrolmentRequested",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bool",
    "name": "may",
    "type": "bool"
   }
  ],
  "name": "ReenrolmentRightSet",
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
  "name": "ENROLLER_ROLE",
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
  "name": "MIN_REENROLMENT_DELAY",
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
  "name": "REENROLMENT_WINDOW",
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
    "name": "",
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
    "components": [
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
    "internalType": "struct Identities.Signature",
    "name": "signature",
    "type": "tuple"
   }
  ],
  "name": "cancelReenrolment",
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
   }
  ],
  "name": "completeReenrolment",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "enum IIdentities.Kind",
    "name": "kind",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   },
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
    "components": [
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
    "internalType": "struct Identities.Signature",
    "name": "proof",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "countersignature",
    "type": "bytes"
   }
  ],
  "name": "enrol",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "keyHash",
    "type": "bytes32"
   }
  ],
  "name": "holderOf",
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
  "name": "identities",
  "outputs": [
   {
    "internalType": "enum IIdentities.Kind",
    "name": "kind",
    "type": "uint8"
   },
   {
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "internalType": "bytes32",
    "name": "organisation",
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
  "name": "isActive",
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
   },
   {
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "internalType": "uint64",
    "name": "time",
    "type": "uint64"
   }
  ],
  "name": "isKeyValidAt",
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
   },
   {
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
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
    "internalType": "uint64",
    "name": "validFrom",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "endsAt",
    "type": "uint64"
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
  "name": "kindOf",
  "outputs": [
   {
    "internalType": "enum IIdentities.Kind",
    "name": "",
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
    "name": "organisation",
    "type": "bytes32"
   }
  ],
  "name": "mayReenrol",
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
  "name": "organisationOf",
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
  "inputs": [],
  "name": "reenrolmentDelay",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "reenrolments",
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
    "name": "organisation",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "readyAt",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "expiresAt",
    "type": "uint64"
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
    "name": "id",
    "type": "bytes32"
   },
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
    "name": "organisation",
    "type": "bytes32"
   },
   {
    "internalType": "bytes",
    "name": "organisationSignature",
    "type": "bytes"
   },
   {
    "components": [
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
    "internalType": "struct Identities.Signature",
    "name": "proof",
    "type": "tuple"
   }
  ],
  "name": "requestReenrolment",
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
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "internalType": "uint64",
    "name": "from",
    "type": "uint64"
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "components": [
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
    "internalType": "struct Identities.Signature",
    "name": "signature",
    "type": "tuple"
   }
  ],
  "name": "revokeOwn",
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
    "components": [
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
    "internalType": "struct Identities.Signature",
    "name": "byOld",
    "type": "tuple"
   },
   {
    "components": [
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
    "internalType": "struct Identities.Signature",
    "name": "byNew",
    "type": "tuple"
   }
  ],
  "name": "rotate",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   },
   {
    "internalType": "bool",
    "name": "may",
    "type": "bool"
   }
  ],
  "name": "setReenrolmentRight",
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
    "internalType": "bytes",
    "name": "message",
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
  "name": "signedBy",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "time",
    "type": "uint64"
   }
  ],
  "name": "versionAt",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const
export const identitiesBytecode = '0x61010060405234801561001157600080fd5b50604051614bcf380380614bcf833981016040819052610030916103fd565b60408051808201909152600e81526d4a48432d4944454e544954592d3160901b602082015260808701518751879291869186918b916001600160a01b03811661009457604051636116401160e11b8152600060048201526024015b60405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff8516021790556100be600082610299565b5050506100f57f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161029960201b60201c565b5061012a7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161029960201b60201c565b5061015f7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161029960201b60201c565b50506001600160a01b03841660a081905260405163fb34363c9061018d908690869086903090602001610514565b6040516020818303038152906040526040518263ffffffff1660e01b81526004016101b89190610550565b602060405180830381865afa1580156101d5573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906101f99190610583565b6001600160601b031916608052505050620151806001600160401b038316101590506102435760405163e0d4751b60e01b81526001600160401b038216600482015260240161008b565b6001600160a01b03841660c0526001600160401b03811660e052602086015161028d907f462bd302974b44ee0aa0f437807615ac99fec0706b31a95596f2180b4d3f999690610299565b5050505050505061059c565b6000826102f75760006102b46002546001600160a01b031690565b6001600160a01b0316146102db57604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b610301838361030a565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff166103ac576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556103643390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610304565b506000610304565b80516001600160a01b03811681146103cb57600080fd5b919050565b805165ffffffffffff811681146103cb57600080fd5b80516001600160401b03811681146103cb57600080fd5b60008060008060008086880361014081121561041857600080fd5b60a081121561042657600080fd5b5060405160a081016001600160401b038111828210171561045757634e487b7160e01b600052604160045260246000fd5b604052610463886103b4565b8152610471602089016103b4565b6020820152610482604089016103b4565b6040820152610493606089016103b4565b60608201526104a4608089016103d0565b608082015295506104b760a088016103b4565b94506104c560c088016103b4565b60e0880151610100890151919550935091506104e461012088016103e6565b90509295509295509295565b60005b8381101561050b5781810151838201526020016104f3565b50506000910152565b60008551610526818460208a016104f0565b9190910193845250602083019190915260601b6001600160601b0319166040820152605401919050565b602081526000825180602084015261056f8160408501602087016104f0565b601f01601f19169190910160400192915050565b60006020828403121561059557600080fd5b5051919050565b60805160a05160c05160e05161458a610645600039600081816103df01526112d501526000818161081801528181610fea0152611cf001526000818161045001528181611029015281816111b201528181611bf50152818161287601528181612c0701528181612dfe0152818161311701526131d701526000818161087501528181610efb0152818161173201528181611b0301528181611edc0152612254015261458a6000f3fe608060405234801561001057600080fd5b50600436106103575760003560e01c806384ef8ffc116101c8578063c2fb26a611610104578063d547741f116100a2578063e1809d001161007c578063e1809d001461098b578063e63ab1e91461099e578063f5b541a6146109c5578063fe6a9a8c146109ec57600080fd5b8063d547741f1461095d578063d602b9fd14610970578063d9c816b51461097857600080fd5b8063cda79ae5116100de578063cda79ae5146108e3578063cdbc3984146108f6578063cefc142914610909578063cf6eefb71461091157600080fd5b8063c2fb26a614610870578063cc8463c8146108c8578063cd1cb938146108d057600080fd5b8063a1eda53c11610171578063a9b84c211161014b578063a9b84c2114610800578063abf0e71f14610813578063b44103e11461083a578063c2b283411461085d57600080fd5b8063a1eda53c146107ae578063a217fddf146107d5578063a847d012146107dd57600080fd5b806391712a0b116101a257806391712a0b1461073057806391d14854146107575780639e9e3f9d1461079b57600080fd5b806384ef8ffc146106f75780638d1fdf2f146107155780638da5cb5b1461072857600080fd5b806351b169fd11610297578063649a5ec7116102405780636ff968c31161021a5780636ff968c3146106705780637f7308a81461069557806381638e9b146106a85780638456cb59146106ef57600080fd5b8063649a5ec7146105f0578063683d2906146106035780636f6fe5e91461061657600080fd5b80635c36901c116102715780635c36901c146105bf5780635c975abb146105d2578063634e93da146105dd57600080fd5b806351b169fd14610566578063583e908b1461058d578063599ff9d91461059757600080fd5b80632b7ac3f31161030457806336568abe116102de57806336568abe1461052e5780633f4ba83a1461054157806346b08c26146105495780634ece90461461055357600080fd5b80632b7ac3f31461044b5780632f2ff15d14610497578063302acad7146104aa57600080fd5b80630aa6220b116103355780630aa6220b146103d05780630e6604b8146103da578063248a9ca31461041a57600080fd5b806301ffc9a71461035c578063022d63fb14610384578063023c91c3146103a0575b600080fd5b61036f61036a366004613c74565b610a0c565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161037b565b6103c36103ae366004613cb6565b60009081526004602052604090205460ff1690565b60405161037b9190613d39565b6103d8610a68565b005b6104017f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161037b565b61043d610428366004613cb6565b60009081526020819052604090206001015490565b60405190815260200161037b565b6104727f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161037b565b6103d86104a5366004613d70565b610a7e565b6104f96104b8366004613cb6565b60066020526000908152604090208054600182015460028301546003909301549192909167ffffffffffffffff808216916801000000000000000090041685565b6040805195865260208601949094529284019190915267ffffffffffffffff908116606084015216608082015260a00161037b565b6103d861053c366004613d70565b610ac3565b6103d8610bcd565b6104016212750081565b61036f610561366004613de5565b610bff565b61043d7f462bd302974b44ee0aa0f437807615ac99fec0706b31a95596f2180b4d3f999681565b6104016201518081565b6105aa6105a5366004613e4d565b610c94565b60405163ffffffff909116815260200161037b565b61036f6105cd366004613cb6565b610cf5565b60035460ff1661036f565b6103d86105eb366004613eab565b610d1b565b6103d86105fe366004613ec6565b610d2f565b6103d8610611366004613f06565b610d43565b6104f9610624366004613f96565b600560209081526000928352604080842090915290825290208054600182015460028301546003909301549192909167ffffffffffffffff808216916801000000000000000090041685565b60035461047290610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6105aa6106a3366004613fd1565b611424565b6106e06106b6366004613cb6565b6004602052600090815260409020805460019091015460ff821691610100900463ffffffff169083565b60405161037b93929190613ff4565b6103d86114e5565b60025473ffffffffffffffffffffffffffffffffffffffff16610472565b6103d8610723366004613eab565b611517565b61047261167e565b61043d7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61036f610765366004613d70565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6103d86107a9366004614019565b6116a4565b6107b66118d8565b6040805165ffffffffffff93841681529290911660208301520161037b565b61043d600081565b61036f6107eb366004613cb6565b60076020526000908152604090205460ff1681565b6103d861080e36600461406b565b611954565b6104727f000000000000000000000000000000000000000000000000000000000000000081565b61043d610848366004613cb6565b60009081526004602052604090206001015490565b6103d861086b3660046140fe565b611ebd565b6108977f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000909116815260200161037b565b610389612043565b6103d86108de366004614130565b6120e1565b6103d86108f13660046140fe565b6121df565b6103d8610904366004614160565b61239c565b6103d8612500565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161037b565b6103d861096b366004613d70565b61255c565b6103d861259d565b6103d8610986366004613cb6565b6125b0565b61036f6109993660046141a4565b6128fb565b61043d7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61043d7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b61043d6109fa366004613cb6565b60086020526000908152604090205481565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610a625750610a628261299e565b92915050565b6000610a7381612a35565b610a7b612a3f565b50565b81610ab5576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610abf8282612a4c565b5050565b81158015610aeb575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610bc35760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610b3f575065ffffffffffff8116155b80610b5257504265ffffffffffff821610155b15610b98576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024015b60405180910390fd5b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610abf8282612a71565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610bf781612a35565b610a7b612aca565b600060408214610c1157506000610c8b565b6040805180820190915260009080610c2c60208487896141e0565b610c359161420a565b8152602090810190610c4a90869081896141e0565b610c539161420a565b90526040805160208101889052919250610c7f9189910160405160208183030381529060405283612b47565b63ffffffff1615159150505b95945050505050565b6000610ceb8686868080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152505060408051808201909152888152602081018890529150612b479050565b9695505050505050565b600081815260046020526040812054610a62908390610100900463ffffffff16426128fb565b6000610d2681612a35565b610abf82612c9b565b6000610d3a81612a35565b610abf82612d1b565b610d4b612d8b565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610dc0576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b600087815260046020526040812090815460ff166003811115610de557610de5613ccf565b03610e1f576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101899052602401610b8f565b60008581526007602052604090205460ff161580610e405750806001015485145b15610e7a576040517f55f1c35100000000000000000000000000000000000000000000000000000000815260048101869052602401610b8f565b6000888152600660205260409020600381015442919067ffffffffffffffff80841668010000000000000000909204161115610ef45760038101546040517ffff25d7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610b8f565b82546000907f000000000000000000000000000000000000000000000000000000000000000090600490610f3490610100900463ffffffff166001614275565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000093909316602084015260f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016603483015260e01b7fffffffff00000000000000000000000000000000000000000000000000000000166035820152603981018c9052605981018b9052607981018a90526099810189905260b90160405160208183030381529060405290507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468960007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c866040518263ffffffff1660e01b815260040161108091906142ff565b602060405180830381865afa15801561109d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906110c19190614312565b8b8b6040518663ffffffff1660e01b81526004016110e395949392919061432b565b602060405180830381865afa158015611100573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061112491906143a3565b61115d576040517fea33384b00000000000000000000000000000000000000000000000000000000815260048101899052602401610b8f565b6111678a8a612dc8565b6040517fa56e57cb000000000000000000000000000000000000000000000000000000008152600481018b9052602481018a905273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906336d70d0f908390839063a56e57cb90604401602060405180830381865afa158015611203573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112279190614312565b886000013589602001358f8f6040518763ffffffff1660e01b8152600401611254969594939291906143c0565b602060405180830381865afa158015611271573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061129591906143a3565b6112ce576040517f92e3a690000000000000000000000000000000000000000000000000000000008152600481018c9052602401610b8f565b60006112fa7f0000000000000000000000000000000000000000000000000000000000000000856143fc565b90506040518060a001604052808c81526020018b81526020018a81526020018267ffffffffffffffff168152602001621275008361133891906143fc565b67ffffffffffffffff90811690915260008e81526006602090815260409182902084518155908401516001820155838201516002820155606084015160039091018054608090950151841668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090951691909316179290921790555189908d907f1bf83e65f4a034225b881a990ec80e4ef701803b20f9662f837ce158b2a3b6359061140e908f908f908790928352602083019190915267ffffffffffffffff16604082015260600190565b60405180910390a3505050505050505050505050565b600082815260046020526040812054610100900463ffffffff165b8063ffffffff168263ffffffff1610156114ca5760006002611461848461441c565b61146b9190614438565b611475908361441c565b600086815260056020908152604080832063ffffffff8516845290915290206003015490915067ffffffffffffffff8086169116116114b6578092506114c4565b6114c160018261441c565b91505b5061143f565b6114d58483856128fb565b6114de57600091505b5092915050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61150f81612a35565b610a7b612f3c565b600061152281612a35565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611597576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b73ffffffffffffffffffffffffffffffffffffffff82163014806115d0575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611607576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b600061169f60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6116ac612d8b565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611721576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b6000858152600460205260408120547f00000000000000000000000000000000000000000000000000000000000000009060029061176b90610100900463ffffffff166001614275565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000093909316602084015260f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016603483015260e01b7fffffffff00000000000000000000000000000000000000000000000000000000166035820152603981018790526059810186905260798101859052609901604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050611850868261184b36879003870187614487565b612b47565b63ffffffff16600003611892576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101879052602401610b8f565b6000868152600460205260408120546118ba918891610100900463ffffffff16904290612f97565b6118c38661303d565b6118d086868684866130d4565b505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561191b57504265ffffffffffff821610155b6119275760008061194c565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b7f462bd302974b44ee0aa0f437807615ac99fec0706b31a95596f2180b4d3f999661197e81612a35565b611986612d8b565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156119fb576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b6000899003611a36576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008981526004602052604081205460ff166003811115611a5957611a59613ccf565b14611a93576040517fea3cca5e000000000000000000000000000000000000000000000000000000008152600481018a9052602401610b8f565b6000886003811115611aa757611aa7613ccf565b1480611ac8575086156001896003811115611ac457611ac4613ccf565b1414155b15611aff576040517fd85235bf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60007f000000000000000000000000000000000000000000000000000000000000000060018a6003811115611b3657611b36613ccf565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090931660208401527fff0000000000000000000000000000000000000000000000000000000000000060f892831b81166034850152911b166035820152603681018b905260568101899052607601604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506001896003811115611bec57611bec613ccf565b14611daa5760007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c838a8a604051602001611c4493929190614502565b6040516020818303038152906040526040518263ffffffff1660e01b8152600401611c6f91906142ff565b602060405180830381865afa158015611c8c573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611cb09190614312565b6040517f4ece904600000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690634ece904690611d2e908c9060009086908b908b9060040161432b565b602060405180830381865afa158015611d4b573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611d6f91906143a3565b611da8576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018a9052602401610b8f565b505b60405180606001604052808a6003811115611dc757611dc7613ccf565b81526000602080830182905260409283018c90528d825260049052208151815482907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836003811115611e1f57611e1f613ccf565b02179055506020820151815463ffffffff909116610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff9091161781556040918201516001909101555188908b907fbba0fdbf13611bd5742cdaceb6a62afd4e6b0e234d9f51d9d2c01c3fd5a7ea1d90611e9c908d90613d39565b60405180910390a3611eb18a888884896130d4565b50505050505050505050565b611ec56132a1565b6000828152600460209081526040918290205491517f00000000000000000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016918101919091527f0300000000000000000000000000000000000000000000000000000000000000603482015261010090910460e081901b7fffffffff000000000000000000000000000000000000000000000000000000001660358301526039820184905263ffffffff1690611fd0908490605901604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905261184b36869003860186614487565b63ffffffff16600003612012576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101849052602401610b8f565b61203e8382427f6f776e0000000000000000000000000000000000000000000000000000000000612f97565b505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561208557504265ffffffffffff8216105b6120b7576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff166120db565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60006120ec81612a35565b6120f4612d8b565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612169576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b60008381526007602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016851515908117909155915191825284917fb9fa0ce188c71b7d2edfe58433df4342599ecba6f79a1b3d914e2331c36b9560910160405180910390a2505050565b6121e76132a1565b60008281526006602052604081206003810154909167ffffffffffffffff9091169003612243576040517f93946b5f00000000000000000000000000000000000000000000000000000000815260048101849052602401610b8f565b8054600182015460038301546040517f00000000000000000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001660208201527f05000000000000000000000000000000000000000000000000000000000000006034820152603581018790526055810193909352607583019190915260c01b7fffffffffffffffff000000000000000000000000000000000000000000000000166095820152600090609d01604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052905061234b848261184b36879003870187614487565b63ffffffff1660000361238d576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101859052602401610b8f565b6123968461303d565b50505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296123c681612a35565b6123ce6132a1565b600085815260056020908152604080832063ffffffff8816845290915281206003810154909167ffffffffffffffff909116900361243b576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101879052602401610b8f565b428467ffffffffffffffff1611806124645750600381015467ffffffffffffffff908116908516105b806124b15750600381015468010000000000000000900467ffffffffffffffff16158015906124b15750600381015467ffffffffffffffff68010000000000000000909104811690851610155b156124f4576040517fc6f1e39200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610b8f565b6118d086868686612f97565b60015473ffffffffffffffffffffffffffffffffffffffff16338114612554576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610b8f565b610a7b613316565b81612593576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610abf8282613409565b60006125a881612a35565b610a7b61342e565b6125b8612d8b565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561262d576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b600081815260066020908152604091829020825160a0810184528154815260018201549281019290925260028101549282019290925260039091015467ffffffffffffffff808216606084018190526801000000000000000090920416608083015215806126a95750806080015167ffffffffffffffff164210155b156126e3576040517f93946b5f00000000000000000000000000000000000000000000000000000000815260048101839052602401610b8f565b806060015167ffffffffffffffff1642101561273d5760608101516040517ffff25d7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610b8f565b60408082015160009081526007602052205460ff166127905780604001516040517f55f1c351000000000000000000000000000000000000000000000000000000008152600401610b8f91815260200190565b60008281526006602090815260408083208381556001810184905560028101849055600390810180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016905560048352818420546005845282852063ffffffff610100909204919091168086529352908320015490916801000000000000000090910467ffffffffffffffff169003612831576128318382426000612f97565b815160208301516040517fa56e57cb000000000000000000000000000000000000000000000000000000008152600481018390526024810182905261203e92869290917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa1580156128d2573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906128f69190614312565b613439565b600083815260056020908152604080832063ffffffff861684529091528120600381015467ffffffffffffffff16158015906129485750600381015467ffffffffffffffff808516911611155b80156129935750600381015468010000000000000000900467ffffffffffffffff1615806129935750600381015467ffffffffffffffff680100000000000000009091048116908416105b9150505b9392505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610a6257507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610a62565b610a7b8133613640565b612a4a6000806136c6565b565b600082815260208190526040902060010154612a6781612a35565b6123968383613820565b73ffffffffffffffffffffffffffffffffffffffff81163314612ac0576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61203e82826138e0565b612ad2613942565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b6000838152600460209081526040808320546005835281842061010090910463ffffffff168085529252909120600381015467ffffffffffffffff161580612ba85750600381015468010000000000000000900467ffffffffffffffff1615155b15612bb7576000915050612997565b600281015483516020850151835460018501546040517f36d70d0f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016956336d70d0f95612c44958c9592949193909291906004016143c0565b602060405180830381865afa158015612c61573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612c8591906143a3565b612c93576000915050612997565b509392505050565b6000612ca5612043565b612cae4261397e565b612cb89190614529565b9050612cc482826139ce565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000612d2682613a6a565b612d2f4261397e565b612d399190614529565b9050612d4582826136c6565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b60035460ff1615612a4a576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f70d7022d00000000000000000000000000000000000000000000000000000000815260048101839052602481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370d7022d90604401602060405180830381865afa158015612e5a573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612e7e91906143a3565b612eb4576040517f6a545a9900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000600860008484604051602001612ed6929190918252602082015260400190565b604051602081830303815290604052805190602001208152602001908152602001600020549050806000801b1461203e576040517f465666f100000000000000000000000000000000000000000000000000000000815260048101829052602401610b8f565b612f44612d8b565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258612b1d3390565b600084815260056020908152604080832063ffffffff87168085529083529281902060030180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff881690810291909117909155815190815291820184905286917f3f5f8df3bdcddfb6303c4bb86fe13e6a76f81530c65aaefaa040afaa102f4b32910160405180910390a350505050565b60008181526006602052604081206003015467ffffffffffffffff1690036130625750565b600081815260066020526040808220828155600181018390556002810183905560030180547fffffffffffffffffffffffffffffffff000000000000000000000000000000001690555182917f6c325705ef8b618cd0bd855349d9eedd0271038da7ebd79070b35df3c9f8168b91a250565b6130de8484612dc8565b6040517fa56e57cb00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa158015613173573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906131979190614312565b6040517f36d70d0f00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906336d70d0f9061321b90869085908735906020890135908c908c906004016143c0565b602060405180830381865afa158015613238573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061325c91906143a3565b613295576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101879052602401610b8f565b6118d086868684613439565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612a4a576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061336657504265ffffffffffff821610155b156133a7576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b8f565b6133d060006133cb60025473ffffffffffffffffffffffffffffffffffffffff1690565b6138e0565b506133dc600083613820565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b60008281526020819052604090206001015461342481612a35565b61239683836138e0565b612a4a6000806139ce565b6134438383612dc8565b83600860008585604051602001613464929190918252602082015260400190565b604080518083037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0018152918152815160209283012083528282019390935290820160009081209390935586835260049052812080546001906134d190610100900463ffffffff16614547565b91906101000a81548163ffffffff021916908363ffffffff160217905590506040518060a001604052808581526020018481526020018381526020014267ffffffffffffffff168152602001600067ffffffffffffffff168152506005600087815260200190815260200160002060008363ffffffff1663ffffffff16815260200190815260200160002060008201518160000155602082015181600101556040820151816002015560608201518160030160006101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060808201518160030160086101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055509050508063ffffffff16857fb14d0ff4a2de30b333c8fea1a8ee204a5fb66ececfeb3329e9fc1332e1baf72986864260405161363193929190928352602083019190915267ffffffffffffffff16604082015260600190565b60405180910390a35050505050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610abf576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610b8f565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801561379b574265ffffffffffff82161015613771576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a0100000000000000000000000000000000000000000000000000000291909117905561379b565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000826138d657600061384860025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613895576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b6129978383613abd565b60008215801561390a575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b1561393857600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b6129978383613bb9565b60035460ff16612a4a576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff8211156139ca576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610b8f565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff88161717909355900416801561203e576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080613a75612043565b90508065ffffffffffff168365ffffffffffff1611613a9d57613a98838261456c565b612997565b61299765ffffffffffff8416620697806000828218828410028218612997565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16613bb15760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055613b4f3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610a62565b506000610a62565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615613bb15760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610a62565b600060208284031215613c8657600080fd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461299757600080fd5b600060208284031215613cc857600080fd5b5035919050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60048110613d35577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b60208101610a628284613cfe565b803573ffffffffffffffffffffffffffffffffffffffff81168114613d6b57600080fd5b919050565b60008060408385031215613d8357600080fd5b82359150613d9360208401613d47565b90509250929050565b60008083601f840112613dae57600080fd5b50813567ffffffffffffffff811115613dc657600080fd5b602083019150836020828501011115613dde57600080fd5b9250929050565b600080600080600060808688031215613dfd57600080fd5b85359450613e0d60208701613d47565b935060408601359250606086013567ffffffffffffffff811115613e3057600080fd5b613e3c88828901613d9c565b969995985093965092949392505050565b600080600080600060808688031215613e6557600080fd5b85359450602086013567ffffffffffffffff811115613e8357600080fd5b613e8f88828901613d9c565b9699909850959660408101359660609091013595509350505050565b600060208284031215613ebd57600080fd5b61299782613d47565b600060208284031215613ed857600080fd5b813565ffffffffffff8116811461299757600080fd5b600060408284031215613f0057600080fd5b50919050565b600080600080600080600060e0888a031215613f2157600080fd5b87359650602088013595506040880135945060608801359350608088013567ffffffffffffffff811115613f5457600080fd5b613f608a828b01613d9c565b9094509250613f7490508960a08a01613eee565b905092959891949750929550565b803563ffffffff81168114613d6b57600080fd5b60008060408385031215613fa957600080fd5b82359150613d9360208401613f82565b803567ffffffffffffffff81168114613d6b57600080fd5b60008060408385031215613fe457600080fd5b82359150613d9360208401613fb9565b606081016140028286613cfe565b63ffffffff93909316602082015260400152919050565b600080600080600060e0868803121561403157600080fd5b8535945060208601359350604086013592506140508760608801613eee565b915061405f8760a08801613eee565b90509295509295909350565b600080600080600080600080610100898b03121561408857600080fd5b8835975060208901356004811061409e57600080fd5b96506040890135955060608901359450608089013593506140c28a60a08b01613eee565b925060e089013567ffffffffffffffff8111156140de57600080fd5b6140ea8b828c01613d9c565b999c989b5096995094979396929594505050565b6000806060838503121561411157600080fd5b82359150613d938460208501613eee565b8015158114610a7b57600080fd5b6000806040838503121561414357600080fd5b82359150602083013561415581614122565b809150509250929050565b6000806000806080858703121561417657600080fd5b8435935061418660208601613f82565b925061419460408601613fb9565b9396929550929360600135925050565b6000806000606084860312156141b957600080fd5b833592506141c960208501613f82565b91506141d760408501613fb9565b90509250925092565b600080858511156141f057600080fd5b838611156141fd57600080fd5b5050820193919092039150565b80356020831015610a62577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b63ffffffff8181168382160190811115610a6257610a62614246565b60005b838110156142ac578181015183820152602001614294565b50506000910152565b600081518084526142cd816020860160208601614291565b601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0169290920160200192915050565b60208152600061299760208301846142b5565b60006020828403121561432457600080fd5b5051919050565b85815273ffffffffffffffffffffffffffffffffffffffff8516602082015283604082015260806060820152816080820152818360a0830137600081830160a090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101949350505050565b6000602082840312156143b557600080fd5b815161299781614122565b60c0815260006143d360c08301896142b5565b60208301979097525060408101949094526060840192909252608083015260a090910152919050565b67ffffffffffffffff8181168382160190811115610a6257610a62614246565b63ffffffff8281168282160390811115610a6257610a62614246565b600063ffffffff831680614475577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b8063ffffffff84160491505092915050565b6000604082840312801561449a57600080fd5b600090506040516040810181811067ffffffffffffffff821117156144e6577f4e487b710000000000000000000000000000000000000000000000000000000083526041600452602483fd5b6040528335815260209384013593810193909352509092915050565b60008451614514818460208901614291565b91909101928352506020820152604001919050565b65ffffffffffff8181168382160190811115610a6257610a62614246565b600063ffffffff821663ffffffff810361456357614563614246565b60010192915050565b65ffffffffffff8281168282160390811115610a6257610a6261424656' as const
export const identitiesDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106103575760003560e01c806384ef8ffc116101c8578063c2fb26a611610104578063d547741f116100a2578063e1809d001161007c578063e1809d001461098b578063e63ab1e91461099e578063f5b541a6146109c5578063fe6a9a8c146109ec57600080fd5b8063d547741f1461095d578063d602b9fd14610970578063d9c816b51461097857600080fd5b8063cda79ae5116100de578063cda79ae5146108e3578063cdbc3984146108f6578063cefc142914610909578063cf6eefb71461091157600080fd5b8063c2fb26a614610870578063cc8463c8146108c8578063cd1cb938146108d057600080fd5b8063a1eda53c11610171578063a9b84c211161014b578063a9b84c2114610800578063abf0e71f14610813578063b44103e11461083a578063c2b283411461085d57600080fd5b8063a1eda53c146107ae578063a217fddf146107d5578063a847d012146107dd57600080fd5b806391712a0b116101a257806391712a0b1461073057806391d14854146107575780639e9e3f9d1461079b57600080fd5b806384ef8ffc146106f75780638d1fdf2f146107155780638da5cb5b1461072857600080fd5b806351b169fd11610297578063649a5ec7116102405780636ff968c31161021a5780636ff968c3146106705780637f7308a81461069557806381638e9b146106a85780638456cb59146106ef57600080fd5b8063649a5ec7146105f0578063683d2906146106035780636f6fe5e91461061657600080fd5b80635c36901c116102715780635c36901c146105bf5780635c975abb146105d2578063634e93da146105dd57600080fd5b806351b169fd14610566578063583e908b1461058d578063599ff9d91461059757600080fd5b80632b7ac3f31161030457806336568abe116102de57806336568abe1461052e5780633f4ba83a1461054157806346b08c26146105495780634ece90461461055357600080fd5b80632b7ac3f31461044b5780632f2ff15d14610497578063302acad7146104aa57600080fd5b80630aa6220b116103355780630aa6220b146103d05780630e6604b8146103da578063248a9ca31461041a57600080fd5b806301ffc9a71461035c578063022d63fb14610384578063023c91c3146103a0575b600080fd5b61036f61036a366004613c74565b610a0c565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161037b565b6103c36103ae366004613cb6565b60009081526004602052604090205460ff1690565b60405161037b9190613d39565b6103d8610a68565b005b6104017f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161037b565b61043d610428366004613cb6565b60009081526020819052604090206001015490565b60405190815260200161037b565b6104727f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161037b565b6103d86104a5366004613d70565b610a7e565b6104f96104b8366004613cb6565b60066020526000908152604090208054600182015460028301546003909301549192909167ffffffffffffffff808216916801000000000000000090041685565b6040805195865260208601949094529284019190915267ffffffffffffffff908116606084015216608082015260a00161037b565b6103d861053c366004613d70565b610ac3565b6103d8610bcd565b6104016212750081565b61036f610561366004613de5565b610bff565b61043d7f462bd302974b44ee0aa0f437807615ac99fec0706b31a95596f2180b4d3f999681565b6104016201518081565b6105aa6105a5366004613e4d565b610c94565b60405163ffffffff909116815260200161037b565b61036f6105cd366004613cb6565b610cf5565b60035460ff1661036f565b6103d86105eb366004613eab565b610d1b565b6103d86105fe366004613ec6565b610d2f565b6103d8610611366004613f06565b610d43565b6104f9610624366004613f96565b600560209081526000928352604080842090915290825290208054600182015460028301546003909301549192909167ffffffffffffffff808216916801000000000000000090041685565b60035461047290610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6105aa6106a3366004613fd1565b611424565b6106e06106b6366004613cb6565b6004602052600090815260409020805460019091015460ff821691610100900463ffffffff169083565b60405161037b93929190613ff4565b6103d86114e5565b60025473ffffffffffffffffffffffffffffffffffffffff16610472565b6103d8610723366004613eab565b611517565b61047261167e565b61043d7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61036f610765366004613d70565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6103d86107a9366004614019565b6116a4565b6107b66118d8565b6040805165ffffffffffff93841681529290911660208301520161037b565b61043d600081565b61036f6107eb366004613cb6565b60076020526000908152604090205460ff1681565b6103d861080e36600461406b565b611954565b6104727f000000000000000000000000000000000000000000000000000000000000000081565b61043d610848366004613cb6565b60009081526004602052604090206001015490565b6103d861086b3660046140fe565b611ebd565b6108977f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000909116815260200161037b565b610389612043565b6103d86108de366004614130565b6120e1565b6103d86108f13660046140fe565b6121df565b6103d8610904366004614160565b61239c565b6103d8612500565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161037b565b6103d861096b366004613d70565b61255c565b6103d861259d565b6103d8610986366004613cb6565b6125b0565b61036f6109993660046141a4565b6128fb565b61043d7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61043d7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b61043d6109fa366004613cb6565b60086020526000908152604090205481565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610a625750610a628261299e565b92915050565b6000610a7381612a35565b610a7b612a3f565b50565b81610ab5576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610abf8282612a4c565b5050565b81158015610aeb575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610bc35760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610b3f575065ffffffffffff8116155b80610b5257504265ffffffffffff821610155b15610b98576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024015b60405180910390fd5b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610abf8282612a71565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610bf781612a35565b610a7b612aca565b600060408214610c1157506000610c8b565b6040805180820190915260009080610c2c60208487896141e0565b610c359161420a565b8152602090810190610c4a90869081896141e0565b610c539161420a565b90526040805160208101889052919250610c7f9189910160405160208183030381529060405283612b47565b63ffffffff1615159150505b95945050505050565b6000610ceb8686868080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152505060408051808201909152888152602081018890529150612b479050565b9695505050505050565b600081815260046020526040812054610a62908390610100900463ffffffff16426128fb565b6000610d2681612a35565b610abf82612c9b565b6000610d3a81612a35565b610abf82612d1b565b610d4b612d8b565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610dc0576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b600087815260046020526040812090815460ff166003811115610de557610de5613ccf565b03610e1f576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101899052602401610b8f565b60008581526007602052604090205460ff161580610e405750806001015485145b15610e7a576040517f55f1c35100000000000000000000000000000000000000000000000000000000815260048101869052602401610b8f565b6000888152600660205260409020600381015442919067ffffffffffffffff80841668010000000000000000909204161115610ef45760038101546040517ffff25d7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610b8f565b82546000907f000000000000000000000000000000000000000000000000000000000000000090600490610f3490610100900463ffffffff166001614275565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000093909316602084015260f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016603483015260e01b7fffffffff00000000000000000000000000000000000000000000000000000000166035820152603981018c9052605981018b9052607981018a90526099810189905260b90160405160208183030381529060405290507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468960007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c866040518263ffffffff1660e01b815260040161108091906142ff565b602060405180830381865afa15801561109d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906110c19190614312565b8b8b6040518663ffffffff1660e01b81526004016110e395949392919061432b565b602060405180830381865afa158015611100573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061112491906143a3565b61115d576040517fea33384b00000000000000000000000000000000000000000000000000000000815260048101899052602401610b8f565b6111678a8a612dc8565b6040517fa56e57cb000000000000000000000000000000000000000000000000000000008152600481018b9052602481018a905273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906336d70d0f908390839063a56e57cb90604401602060405180830381865afa158015611203573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112279190614312565b886000013589602001358f8f6040518763ffffffff1660e01b8152600401611254969594939291906143c0565b602060405180830381865afa158015611271573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061129591906143a3565b6112ce576040517f92e3a690000000000000000000000000000000000000000000000000000000008152600481018c9052602401610b8f565b60006112fa7f0000000000000000000000000000000000000000000000000000000000000000856143fc565b90506040518060a001604052808c81526020018b81526020018a81526020018267ffffffffffffffff168152602001621275008361133891906143fc565b67ffffffffffffffff90811690915260008e81526006602090815260409182902084518155908401516001820155838201516002820155606084015160039091018054608090950151841668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090951691909316179290921790555189908d907f1bf83e65f4a034225b881a990ec80e4ef701803b20f9662f837ce158b2a3b6359061140e908f908f908790928352602083019190915267ffffffffffffffff16604082015260600190565b60405180910390a3505050505050505050505050565b600082815260046020526040812054610100900463ffffffff165b8063ffffffff168263ffffffff1610156114ca5760006002611461848461441c565b61146b9190614438565b611475908361441c565b600086815260056020908152604080832063ffffffff8516845290915290206003015490915067ffffffffffffffff8086169116116114b6578092506114c4565b6114c160018261441c565b91505b5061143f565b6114d58483856128fb565b6114de57600091505b5092915050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61150f81612a35565b610a7b612f3c565b600061152281612a35565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611597576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b73ffffffffffffffffffffffffffffffffffffffff82163014806115d0575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611607576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b600061169f60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6116ac612d8b565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611721576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b6000858152600460205260408120547f00000000000000000000000000000000000000000000000000000000000000009060029061176b90610100900463ffffffff166001614275565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000093909316602084015260f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016603483015260e01b7fffffffff00000000000000000000000000000000000000000000000000000000166035820152603981018790526059810186905260798101859052609901604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050611850868261184b36879003870187614487565b612b47565b63ffffffff16600003611892576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101879052602401610b8f565b6000868152600460205260408120546118ba918891610100900463ffffffff16904290612f97565b6118c38661303d565b6118d086868684866130d4565b505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561191b57504265ffffffffffff821610155b6119275760008061194c565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b7f462bd302974b44ee0aa0f437807615ac99fec0706b31a95596f2180b4d3f999661197e81612a35565b611986612d8b565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156119fb576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b6000899003611a36576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008981526004602052604081205460ff166003811115611a5957611a59613ccf565b14611a93576040517fea3cca5e000000000000000000000000000000000000000000000000000000008152600481018a9052602401610b8f565b6000886003811115611aa757611aa7613ccf565b1480611ac8575086156001896003811115611ac457611ac4613ccf565b1414155b15611aff576040517fd85235bf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60007f000000000000000000000000000000000000000000000000000000000000000060018a6003811115611b3657611b36613ccf565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090931660208401527fff0000000000000000000000000000000000000000000000000000000000000060f892831b81166034850152911b166035820152603681018b905260568101899052607601604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506001896003811115611bec57611bec613ccf565b14611daa5760007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c838a8a604051602001611c4493929190614502565b6040516020818303038152906040526040518263ffffffff1660e01b8152600401611c6f91906142ff565b602060405180830381865afa158015611c8c573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611cb09190614312565b6040517f4ece904600000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690634ece904690611d2e908c9060009086908b908b9060040161432b565b602060405180830381865afa158015611d4b573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611d6f91906143a3565b611da8576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018a9052602401610b8f565b505b60405180606001604052808a6003811115611dc757611dc7613ccf565b81526000602080830182905260409283018c90528d825260049052208151815482907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836003811115611e1f57611e1f613ccf565b02179055506020820151815463ffffffff909116610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff9091161781556040918201516001909101555188908b907fbba0fdbf13611bd5742cdaceb6a62afd4e6b0e234d9f51d9d2c01c3fd5a7ea1d90611e9c908d90613d39565b60405180910390a3611eb18a888884896130d4565b50505050505050505050565b611ec56132a1565b6000828152600460209081526040918290205491517f00000000000000000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016918101919091527f0300000000000000000000000000000000000000000000000000000000000000603482015261010090910460e081901b7fffffffff000000000000000000000000000000000000000000000000000000001660358301526039820184905263ffffffff1690611fd0908490605901604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905261184b36869003860186614487565b63ffffffff16600003612012576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101849052602401610b8f565b61203e8382427f6f776e0000000000000000000000000000000000000000000000000000000000612f97565b505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561208557504265ffffffffffff8216105b6120b7576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff166120db565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60006120ec81612a35565b6120f4612d8b565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612169576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b60008381526007602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016851515908117909155915191825284917fb9fa0ce188c71b7d2edfe58433df4342599ecba6f79a1b3d914e2331c36b9560910160405180910390a2505050565b6121e76132a1565b60008281526006602052604081206003810154909167ffffffffffffffff9091169003612243576040517f93946b5f00000000000000000000000000000000000000000000000000000000815260048101849052602401610b8f565b8054600182015460038301546040517f00000000000000000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001660208201527f05000000000000000000000000000000000000000000000000000000000000006034820152603581018790526055810193909352607583019190915260c01b7fffffffffffffffff000000000000000000000000000000000000000000000000166095820152600090609d01604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052905061234b848261184b36879003870187614487565b63ffffffff1660000361238d576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101859052602401610b8f565b6123968461303d565b50505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b9296123c681612a35565b6123ce6132a1565b600085815260056020908152604080832063ffffffff8816845290915281206003810154909167ffffffffffffffff909116900361243b576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101879052602401610b8f565b428467ffffffffffffffff1611806124645750600381015467ffffffffffffffff908116908516105b806124b15750600381015468010000000000000000900467ffffffffffffffff16158015906124b15750600381015467ffffffffffffffff68010000000000000000909104811690851610155b156124f4576040517fc6f1e39200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610b8f565b6118d086868686612f97565b60015473ffffffffffffffffffffffffffffffffffffffff16338114612554576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610b8f565b610a7b613316565b81612593576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610abf8282613409565b60006125a881612a35565b610a7b61342e565b6125b8612d8b565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561262d576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b600081815260066020908152604091829020825160a0810184528154815260018201549281019290925260028101549282019290925260039091015467ffffffffffffffff808216606084018190526801000000000000000090920416608083015215806126a95750806080015167ffffffffffffffff164210155b156126e3576040517f93946b5f00000000000000000000000000000000000000000000000000000000815260048101839052602401610b8f565b806060015167ffffffffffffffff1642101561273d5760608101516040517ffff25d7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610b8f565b60408082015160009081526007602052205460ff166127905780604001516040517f55f1c351000000000000000000000000000000000000000000000000000000008152600401610b8f91815260200190565b60008281526006602090815260408083208381556001810184905560028101849055600390810180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016905560048352818420546005845282852063ffffffff610100909204919091168086529352908320015490916801000000000000000090910467ffffffffffffffff169003612831576128318382426000612f97565b815160208301516040517fa56e57cb000000000000000000000000000000000000000000000000000000008152600481018390526024810182905261203e92869290917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa1580156128d2573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906128f69190614312565b613439565b600083815260056020908152604080832063ffffffff861684529091528120600381015467ffffffffffffffff16158015906129485750600381015467ffffffffffffffff808516911611155b80156129935750600381015468010000000000000000900467ffffffffffffffff1615806129935750600381015467ffffffffffffffff680100000000000000009091048116908416105b9150505b9392505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610a6257507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610a62565b610a7b8133613640565b612a4a6000806136c6565b565b600082815260208190526040902060010154612a6781612a35565b6123968383613820565b73ffffffffffffffffffffffffffffffffffffffff81163314612ac0576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61203e82826138e0565b612ad2613942565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b6000838152600460209081526040808320546005835281842061010090910463ffffffff168085529252909120600381015467ffffffffffffffff161580612ba85750600381015468010000000000000000900467ffffffffffffffff1615155b15612bb7576000915050612997565b600281015483516020850151835460018501546040517f36d70d0f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016956336d70d0f95612c44958c9592949193909291906004016143c0565b602060405180830381865afa158015612c61573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612c8591906143a3565b612c93576000915050612997565b509392505050565b6000612ca5612043565b612cae4261397e565b612cb89190614529565b9050612cc482826139ce565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000612d2682613a6a565b612d2f4261397e565b612d399190614529565b9050612d4582826136c6565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b60035460ff1615612a4a576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f70d7022d00000000000000000000000000000000000000000000000000000000815260048101839052602481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370d7022d90604401602060405180830381865afa158015612e5a573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612e7e91906143a3565b612eb4576040517f6a545a9900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000600860008484604051602001612ed6929190918252602082015260400190565b604051602081830303815290604052805190602001208152602001908152602001600020549050806000801b1461203e576040517f465666f100000000000000000000000000000000000000000000000000000000815260048101829052602401610b8f565b612f44612d8b565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258612b1d3390565b600084815260056020908152604080832063ffffffff87168085529083529281902060030180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff881690810291909117909155815190815291820184905286917f3f5f8df3bdcddfb6303c4bb86fe13e6a76f81530c65aaefaa040afaa102f4b32910160405180910390a350505050565b60008181526006602052604081206003015467ffffffffffffffff1690036130625750565b600081815260066020526040808220828155600181018390556002810183905560030180547fffffffffffffffffffffffffffffffff000000000000000000000000000000001690555182917f6c325705ef8b618cd0bd855349d9eedd0271038da7ebd79070b35df3c9f8168b91a250565b6130de8484612dc8565b6040517fa56e57cb00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa158015613173573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906131979190614312565b6040517f36d70d0f00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906336d70d0f9061321b90869085908735906020890135908c908c906004016143c0565b602060405180830381865afa158015613238573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061325c91906143a3565b613295576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101879052602401610b8f565b6118d086868684613439565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612a4a576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b8f565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061336657504265ffffffffffff821610155b156133a7576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b8f565b6133d060006133cb60025473ffffffffffffffffffffffffffffffffffffffff1690565b6138e0565b506133dc600083613820565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b60008281526020819052604090206001015461342481612a35565b61239683836138e0565b612a4a6000806139ce565b6134438383612dc8565b83600860008585604051602001613464929190918252602082015260400190565b604080518083037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0018152918152815160209283012083528282019390935290820160009081209390935586835260049052812080546001906134d190610100900463ffffffff16614547565b91906101000a81548163ffffffff021916908363ffffffff160217905590506040518060a001604052808581526020018481526020018381526020014267ffffffffffffffff168152602001600067ffffffffffffffff168152506005600087815260200190815260200160002060008363ffffffff1663ffffffff16815260200190815260200160002060008201518160000155602082015181600101556040820151816002015560608201518160030160006101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060808201518160030160086101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055509050508063ffffffff16857fb14d0ff4a2de30b333c8fea1a8ee204a5fb66ececfeb3329e9fc1332e1baf72986864260405161363193929190928352602083019190915267ffffffffffffffff16604082015260600190565b60405180910390a35050505050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610abf576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610b8f565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801561379b574265ffffffffffff82161015613771576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a0100000000000000000000000000000000000000000000000000000291909117905561379b565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000826138d657600061384860025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613895576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b6129978383613abd565b60008215801561390a575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b1561393857600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b6129978383613bb9565b60035460ff16612a4a576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff8211156139ca576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610b8f565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff88161717909355900416801561203e576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080613a75612043565b90508065ffffffffffff168365ffffffffffff1611613a9d57613a98838261456c565b612997565b61299765ffffffffffff8416620697806000828218828410028218612997565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16613bb15760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055613b4f3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610a62565b506000610a62565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615613bb15760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610a62565b600060208284031215613c8657600080fd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461299757600080fd5b600060208284031215613cc857600080fd5b5035919050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60048110613d35577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b60208101610a628284613cfe565b803573ffffffffffffffffffffffffffffffffffffffff81168114613d6b57600080fd5b919050565b60008060408385031215613d8357600080fd5b82359150613d9360208401613d47565b90509250929050565b60008083601f840112613dae57600080fd5b50813567ffffffffffffffff811115613dc657600080fd5b602083019150836020828501011115613dde57600080fd5b9250929050565b600080600080600060808688031215613dfd57600080fd5b85359450613e0d60208701613d47565b935060408601359250606086013567ffffffffffffffff811115613e3057600080fd5b613e3c88828901613d9c565b969995985093965092949392505050565b600080600080600060808688031215613e6557600080fd5b85359450602086013567ffffffffffffffff811115613e8357600080fd5b613e8f88828901613d9c565b9699909850959660408101359660609091013595509350505050565b600060208284031215613ebd57600080fd5b61299782613d47565b600060208284031215613ed857600080fd5b813565ffffffffffff8116811461299757600080fd5b600060408284031215613f0057600080fd5b50919050565b600080600080600080600060e0888a031215613f2157600080fd5b87359650602088013595506040880135945060608801359350608088013567ffffffffffffffff811115613f5457600080fd5b613f608a828b01613d9c565b9094509250613f7490508960a08a01613eee565b905092959891949750929550565b803563ffffffff81168114613d6b57600080fd5b60008060408385031215613fa957600080fd5b82359150613d9360208401613f82565b803567ffffffffffffffff81168114613d6b57600080fd5b60008060408385031215613fe457600080fd5b82359150613d9360208401613fb9565b606081016140028286613cfe565b63ffffffff93909316602082015260400152919050565b600080600080600060e0868803121561403157600080fd5b8535945060208601359350604086013592506140508760608801613eee565b915061405f8760a08801613eee565b90509295509295909350565b600080600080600080600080610100898b03121561408857600080fd5b8835975060208901356004811061409e57600080fd5b96506040890135955060608901359450608089013593506140c28a60a08b01613eee565b925060e089013567ffffffffffffffff8111156140de57600080fd5b6140ea8b828c01613d9c565b999c989b5096995094979396929594505050565b6000806060838503121561411157600080fd5b82359150613d938460208501613eee565b8015158114610a7b57600080fd5b6000806040838503121561414357600080fd5b82359150602083013561415581614122565b809150509250929050565b6000806000806080858703121561417657600080fd5b8435935061418660208601613f82565b925061419460408601613fb9565b9396929550929360600135925050565b6000806000606084860312156141b957600080fd5b833592506141c960208501613f82565b91506141d760408501613fb9565b90509250925092565b600080858511156141f057600080fd5b838611156141fd57600080fd5b5050820193919092039150565b80356020831015610a62577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b63ffffffff8181168382160190811115610a6257610a62614246565b60005b838110156142ac578181015183820152602001614294565b50506000910152565b600081518084526142cd816020860160208601614291565b601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0169290920160200192915050565b60208152600061299760208301846142b5565b60006020828403121561432457600080fd5b5051919050565b85815273ffffffffffffffffffffffffffffffffffffffff8516602082015283604082015260806060820152816080820152818360a0830137600081830160a090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101949350505050565b6000602082840312156143b557600080fd5b815161299781614122565b60c0815260006143d360c08301896142b5565b60208301979097525060408101949094526060840192909252608083015260a090910152919050565b67ffffffffffffffff8181168382160190811115610a6257610a62614246565b63ffffffff8281168282160390811115610a6257610a62614246565b600063ffffffff831680614475577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b8063ffffffff84160491505092915050565b6000604082840312801561449a57600080fd5b600090506040516040810181811067ffffffffffffffff821117156144e6577f4e487b710000000000000000000000000000000000000000000000000000000083526041600452602483fd5b6040528335815260209384013593810193909352509092915050565b60008451614514818460208901614291565b91909101928352506020820152604001919050565b65ffffffffffff8181168382160190811115610a6257610a62614246565b600063ffffffff821663ffffffff810361456357614563614246565b60010192915050565b65ffffffffffff8281168282160390811115610a6257610a6261424656' as const
