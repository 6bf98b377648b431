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
    "internalType": "uint32",
    "name": "attempts",
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
export const identitiesBytecode = '0x61010060405234801561001157600080fd5b50604051614bec380380614bec833981016040819052610030916103fd565b60408051808201909152600e81526d4a48432d4944454e544954592d3160901b602082015260808701518751879291869186918b916001600160a01b03811661009457604051636116401160e11b8152600060048201526024015b60405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff8516021790556100be600082610299565b5050506100f57f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161029960201b60201c565b5061012a7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161029960201b60201c565b5061015f7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161029960201b60201c565b50506001600160a01b03841660a081905260405163fb34363c9061018d908690869086903090602001610514565b6040516020818303038152906040526040518263ffffffff1660e01b81526004016101b89190610550565b602060405180830381865afa1580156101d5573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906101f99190610583565b6001600160601b031916608052505050620151806001600160401b038316101590506102435760405163e0d4751b60e01b81526001600160401b038216600482015260240161008b565b6001600160a01b03841660c0526001600160401b03811660e052602086015161028d907f462bd302974b44ee0aa0f437807615ac99fec0706b31a95596f2180b4d3f999690610299565b5050505050505061059c565b6000826102f75760006102b46002546001600160a01b031690565b6001600160a01b0316146102db57604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b610301838361030a565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff166103ac576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556103643390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610304565b506000610304565b80516001600160a01b03811681146103cb57600080fd5b919050565b805165ffffffffffff811681146103cb57600080fd5b80516001600160401b03811681146103cb57600080fd5b60008060008060008086880361014081121561041857600080fd5b60a081121561042657600080fd5b5060405160a081016001600160401b038111828210171561045757634e487b7160e01b600052604160045260246000fd5b604052610463886103b4565b8152610471602089016103b4565b6020820152610482604089016103b4565b6040820152610493606089016103b4565b60608201526104a4608089016103d0565b608082015295506104b760a088016103b4565b94506104c560c088016103b4565b60e0880151610100890151919550935091506104e461012088016103e6565b90509295509295509295565b60005b8381101561050b5781810151838201526020016104f3565b50506000910152565b60008551610526818460208a016104f0565b9190910193845250602083019190915260601b6001600160601b0319166040820152605401919050565b602081526000825180602084015261056f8160408501602087016104f0565b601f01601f19169190910160400192915050565b60006020828403121561059557600080fd5b5051919050565b60805160a05160c05160e0516145a7610645600039600081816103df015261132f015260008181610826015281816110440152611d4a015260008181610450015281816110830152818161120c01528181611c4f015281816128f801528181612c8901528181612e8001528181613199015261325901526000818161088301528181610f090152818161178c01528181611b5d01528181611f6e01526122de01526145a76000f3fe608060405234801561001057600080fd5b50600436106103575760003560e01c806384ef8ffc116101c8578063c2fb26a611610104578063d547741f116100a2578063e1809d001161007c578063e1809d0014610999578063e63ab1e9146109ac578063f5b541a6146109d3578063fe6a9a8c146109fa57600080fd5b8063d547741f1461096b578063d602b9fd1461097e578063d9c816b51461098657600080fd5b8063cda79ae5116100de578063cda79ae5146108f1578063cdbc398414610904578063cefc142914610917578063cf6eefb71461091f57600080fd5b8063c2fb26a61461087e578063cc8463c8146108d6578063cd1cb938146108de57600080fd5b8063a1eda53c11610171578063a9b84c211161014b578063a9b84c211461080e578063abf0e71f14610821578063b44103e114610848578063c2b283411461086b57600080fd5b8063a1eda53c146107bc578063a217fddf146107e3578063a847d012146107eb57600080fd5b806391712a0b116101a257806391712a0b1461073e57806391d14854146107655780639e9e3f9d146107a957600080fd5b806384ef8ffc146107055780638d1fdf2f146107235780638da5cb5b1461073657600080fd5b806351b169fd11610297578063649a5ec7116102405780636ff968c31161021a5780636ff968c3146106705780637f7308a81461069557806381638e9b146106a85780638456cb59146106fd57600080fd5b8063649a5ec7146105f0578063683d2906146106035780636f6fe5e91461061657600080fd5b80635c36901c116102715780635c36901c146105bf5780635c975abb146105d2578063634e93da146105dd57600080fd5b806351b169fd14610566578063583e908b1461058d578063599ff9d91461059757600080fd5b80632b7ac3f31161030457806336568abe116102de57806336568abe1461052e5780633f4ba83a1461054157806346b08c26146105495780634ece90461461055357600080fd5b80632b7ac3f31461044b5780632f2ff15d14610497578063302acad7146104aa57600080fd5b80630aa6220b116103355780630aa6220b146103d05780630e6604b8146103da578063248a9ca31461041a57600080fd5b806301ffc9a71461035c578063022d63fb14610384578063023c91c3146103a0575b600080fd5b61036f61036a366004613c81565b610a1a565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161037b565b6103c36103ae366004613cc3565b60009081526004602052604090205460ff1690565b60405161037b9190613d46565b6103d8610a76565b005b6104017f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161037b565b61043d610428366004613cc3565b60009081526020819052604090206001015490565b60405190815260200161037b565b6104727f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161037b565b6103d86104a5366004613d7d565b610a8c565b6104f96104b8366004613cc3565b60066020526000908152604090208054600182015460028301546003909301549192909167ffffffffffffffff808216916801000000000000000090041685565b6040805195865260208601949094529284019190915267ffffffffffffffff908116606084015216608082015260a00161037b565b6103d861053c366004613d7d565b610ad1565b6103d8610bdb565b6104016212750081565b61036f610561366004613df2565b610c0d565b61043d7f462bd302974b44ee0aa0f437807615ac99fec0706b31a95596f2180b4d3f999681565b6104016201518081565b6105aa6105a5366004613e5a565b610ca2565b60405163ffffffff909116815260200161037b565b61036f6105cd366004613cc3565b610d03565b60035460ff1661036f565b6103d86105eb366004613eb8565b610d29565b6103d86105fe366004613ed3565b610d3d565b6103d8610611366004613f13565b610d51565b6104f9610624366004613fa3565b600560209081526000928352604080842090915290825290208054600182015460028301546003909301549192909167ffffffffffffffff808216916801000000000000000090041685565b60035461047290610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6105aa6106a3366004613fde565b61147e565b6106ed6106b6366004613cc3565b6004602052600090815260409020805460019091015460ff82169163ffffffff610100820481169265010000000000909204169084565b60405161037b9493929190614001565b6103d861153f565b60025473ffffffffffffffffffffffffffffffffffffffff16610472565b6103d8610731366004613eb8565b611571565b6104726116d8565b61043d7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61036f610773366004613d7d565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6103d86107b7366004614036565b6116fe565b6107c4611932565b6040805165ffffffffffff93841681529290911660208301520161037b565b61043d600081565b61036f6107f9366004613cc3565b60076020526000908152604090205460ff1681565b6103d861081c366004614088565b6119ae565b6104727f000000000000000000000000000000000000000000000000000000000000000081565b61043d610856366004613cc3565b60009081526004602052604090206001015490565b6103d861087936600461411b565b611f57565b6108a57f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000909116815260200161037b565b6103896120d5565b6103d86108ec36600461414d565b612173565b6103d86108ff36600461411b565b612271565b6103d861091236600461417d565b612426565b6103d8612582565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161037b565b6103d8610979366004613d7d565b6125de565b6103d861261f565b6103d8610994366004613cc3565b612632565b61036f6109a73660046141c1565b61297d565b61043d7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61043d7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b61043d610a08366004613cc3565b60086020526000908152604090205481565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610a705750610a7082612a20565b92915050565b6000610a8181612ab7565b610a89612ac1565b50565b81610ac3576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610acd8282612ace565b5050565b81158015610af9575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610bd15760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610b4d575065ffffffffffff8116155b80610b6057504265ffffffffffff821610155b15610ba6576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024015b60405180910390fd5b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610acd8282612af3565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610c0581612ab7565b610a89612b4c565b600060408214610c1f57506000610c99565b6040805180820190915260009080610c3a60208487896141fd565b610c4391614227565b8152602090810190610c5890869081896141fd565b610c6191614227565b90526040805160208101889052919250610c8d9189910160405160208183030381529060405283612bc9565b63ffffffff1615159150505b95945050505050565b6000610cf98686868080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152505060408051808201909152888152602081018890529150612bc99050565b9695505050505050565b600081815260046020526040812054610a70908390610100900463ffffffff164261297d565b6000610d3481612ab7565b610acd82612d1d565b6000610d4881612ab7565b610acd82612d9d565b610d59612e0d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610dce576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b600087815260046020526040812090815460ff166003811115610df357610df3613cdc565b03610e2d576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101899052602401610b9d565b60008581526007602052604090205460ff161580610e4e5750806001015485145b15610e88576040517f55f1c35100000000000000000000000000000000000000000000000000000000815260048101869052602401610b9d565b6000888152600660205260409020600381015442919067ffffffffffffffff80841668010000000000000000909204161115610f025760038101546040517ffff25d7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610b9d565b82546000907f000000000000000000000000000000000000000000000000000000000000000090600490610f4290610100900463ffffffff166001614292565b86548790600590610f619065010000000000900463ffffffff166142ae565b825463ffffffff8083166101009490940a93840293021916919091179091556040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090941660208501527fff0000000000000000000000000000000000000000000000000000000000000060f89390931b9290921660348401527fffffffff0000000000000000000000000000000000000000000000000000000060e091821b8116603585015291901b166039820152603d81018c9052605d81018b9052607d81018a9052609d810189905260bd0160405160208183030381529060405290507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468960007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c866040518263ffffffff1660e01b81526004016110da9190614341565b602060405180830381865afa1580156110f7573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061111b9190614354565b8b8b6040518663ffffffff1660e01b815260040161113d95949392919061436d565b602060405180830381865afa15801561115a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061117e91906143e5565b6111b7576040517fea33384b00000000000000000000000000000000000000000000000000000000815260048101899052602401610b9d565b6111c18a8a612e4a565b6040517fa56e57cb000000000000000000000000000000000000000000000000000000008152600481018b9052602481018a905273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906336d70d0f908390839063a56e57cb90604401602060405180830381865afa15801561125d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112819190614354565b886000013589602001358f8f6040518763ffffffff1660e01b81526004016112ae96959493929190614402565b602060405180830381865afa1580156112cb573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112ef91906143e5565b611328576040517f92e3a690000000000000000000000000000000000000000000000000000000008152600481018c9052602401610b9d565b60006113547f00000000000000000000000000000000000000000000000000000000000000008561443e565b90506040518060a001604052808c81526020018b81526020018a81526020018267ffffffffffffffff1681526020016212750083611392919061443e565b67ffffffffffffffff90811690915260008e81526006602090815260409182902084518155908401516001820155838201516002820155606084015160039091018054608090950151841668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090951691909316179290921790555189908d907f1bf83e65f4a034225b881a990ec80e4ef701803b20f9662f837ce158b2a3b63590611468908f908f908790928352602083019190915267ffffffffffffffff16604082015260600190565b60405180910390a3505050505050505050505050565b600082815260046020526040812054610100900463ffffffff165b8063ffffffff168263ffffffff16101561152457600060026114bb848461445e565b6114c5919061447a565b6114cf908361445e565b600086815260056020908152604080832063ffffffff8516845290915290206003015490915067ffffffffffffffff8086169116116115105780925061151e565b61151b60018261445e565b91505b50611499565b61152f84838561297d565b61153857600091505b5092915050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61156981612ab7565b610a89612fbe565b600061157c81612ab7565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156115f1576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b73ffffffffffffffffffffffffffffffffffffffff821630148061162a575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611661576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b60006116f960025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b611706612e0d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561177b576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b6000858152600460205260408120547f0000000000000000000000000000000000000000000000000000000000000000906002906117c590610100900463ffffffff166001614292565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000093909316602084015260f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016603483015260e01b7fffffffff00000000000000000000000000000000000000000000000000000000166035820152603981018790526059810186905260798101859052609901604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506118aa86826118a5368790038701876144c9565b612bc9565b63ffffffff166000036118ec576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101879052602401610b9d565b600086815260046020526040812054611914918891610100900463ffffffff16904290613019565b61191d866130bf565b61192a8686868486613156565b505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561197557504265ffffffffffff821610155b611981576000806119a6565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b7f462bd302974b44ee0aa0f437807615ac99fec0706b31a95596f2180b4d3f99966119d881612ab7565b6119e0612e0d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611a55576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b6000899003611a90576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008981526004602052604081205460ff166003811115611ab357611ab3613cdc565b14611aed576040517fea3cca5e000000000000000000000000000000000000000000000000000000008152600481018a9052602401610b9d565b6000886003811115611b0157611b01613cdc565b1480611b22575086156001896003811115611b1e57611b1e613cdc565b1414155b15611b59576040517fd85235bf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60007f000000000000000000000000000000000000000000000000000000000000000060018a6003811115611b9057611b90613cdc565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090931660208401527fff0000000000000000000000000000000000000000000000000000000000000060f892831b81166034850152911b166035820152603681018b905260568101899052607601604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506001896003811115611c4657611c46613cdc565b14611e045760007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c838a8a604051602001611c9e93929190614544565b6040516020818303038152906040526040518263ffffffff1660e01b8152600401611cc99190614341565b602060405180830381865afa158015611ce6573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611d0a9190614354565b6040517f4ece904600000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690634ece904690611d88908c9060009086908b908b9060040161436d565b602060405180830381865afa158015611da5573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611dc991906143e5565b611e02576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018a9052602401610b9d565b505b60405180608001604052808a6003811115611e2157611e21613cdc565b815260006020808301829052604080840183905260609093018c90528d825260049052208151815482907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836003811115611e8157611e81613cdc565b0217905550602082015181546040808501517fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff90921661010063ffffffff948516027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff16176501000000000093909216929092021782556060909201516001909101555188908b907fbba0fdbf13611bd5742cdaceb6a62afd4e6b0e234d9f51d9d2c01c3fd5a7ea1d90611f36908d90613d46565b60405180910390a3611f4b8a88888489613156565b50505050505050505050565b6000828152600460209081526040918290205491517f00000000000000000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016918101919091527f0300000000000000000000000000000000000000000000000000000000000000603482015261010090910460e081901b7fffffffff000000000000000000000000000000000000000000000000000000001660358301526039820184905263ffffffff1690612062908490605901604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526118a5368690038601866144c9565b63ffffffff166000036120a4576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101849052602401610b9d565b6120d08382427f6f776e0000000000000000000000000000000000000000000000000000000000613019565b505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561211757504265ffffffffffff8216105b612149576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff1661216d565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b600061217e81612ab7565b612186612e0d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156121fb576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b60008381526007602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016851515908117909155915191825284917fb9fa0ce188c71b7d2edfe58433df4342599ecba6f79a1b3d914e2331c36b9560910160405180910390a2505050565b60008281526006602052604081206003810154909167ffffffffffffffff90911690036122cd576040517f93946b5f00000000000000000000000000000000000000000000000000000000815260048101849052602401610b9d565b8054600182015460038301546040517f00000000000000000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001660208201527f05000000000000000000000000000000000000000000000000000000000000006034820152603581018790526055810193909352607583019190915260c01b7fffffffffffffffff000000000000000000000000000000000000000000000000166095820152600090609d01604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506123d584826118a5368790038701876144c9565b63ffffffff16600003612417576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101859052602401610b9d565b612420846130bf565b50505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961245081612ab7565b600085815260056020908152604080832063ffffffff8816845290915281206003810154909167ffffffffffffffff90911690036124bd576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101879052602401610b9d565b428467ffffffffffffffff1611806124e65750600381015467ffffffffffffffff908116908516105b806125335750600381015468010000000000000000900467ffffffffffffffff16158015906125335750600381015467ffffffffffffffff68010000000000000000909104811690851610155b15612576576040517fc6f1e39200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610b9d565b61192a86868686613019565b60015473ffffffffffffffffffffffffffffffffffffffff163381146125d6576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610b9d565b610a89613323565b81612615576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610acd8282613416565b600061262a81612ab7565b610a8961343b565b61263a612e0d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156126af576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b600081815260066020908152604091829020825160a0810184528154815260018201549281019290925260028101549282019290925260039091015467ffffffffffffffff8082166060840181905268010000000000000000909204166080830152158061272b5750806080015167ffffffffffffffff164210155b15612765576040517f93946b5f00000000000000000000000000000000000000000000000000000000815260048101839052602401610b9d565b806060015167ffffffffffffffff164210156127bf5760608101516040517ffff25d7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610b9d565b60408082015160009081526007602052205460ff166128125780604001516040517f55f1c351000000000000000000000000000000000000000000000000000000008152600401610b9d91815260200190565b60008281526006602090815260408083208381556001810184905560028101849055600390810180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016905560048352818420546005845282852063ffffffff610100909204919091168086529352908320015490916801000000000000000090910467ffffffffffffffff1690036128b3576128b38382426000613019565b815160208301516040517fa56e57cb00000000000000000000000000000000000000000000000000000000815260048101839052602481018290526120d092869290917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa158015612954573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906129789190614354565b613446565b600083815260056020908152604080832063ffffffff861684529091528120600381015467ffffffffffffffff16158015906129ca5750600381015467ffffffffffffffff808516911611155b8015612a155750600381015468010000000000000000900467ffffffffffffffff161580612a155750600381015467ffffffffffffffff680100000000000000009091048116908416105b9150505b9392505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610a7057507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610a70565b610a89813361364d565b612acc6000806136d3565b565b600082815260208190526040902060010154612ae981612ab7565b612420838361382d565b73ffffffffffffffffffffffffffffffffffffffff81163314612b42576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6120d082826138ed565b612b5461394f565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b6000838152600460209081526040808320546005835281842061010090910463ffffffff168085529252909120600381015467ffffffffffffffff161580612c2a5750600381015468010000000000000000900467ffffffffffffffff1615155b15612c39576000915050612a19565b600281015483516020850151835460018501546040517f36d70d0f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016956336d70d0f95612cc6958c959294919390929190600401614402565b602060405180830381865afa158015612ce3573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612d0791906143e5565b612d15576000915050612a19565b509392505050565b6000612d276120d5565b612d304261398b565b612d3a919061456b565b9050612d4682826139db565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000612da882613a77565b612db14261398b565b612dbb919061456b565b9050612dc782826136d3565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b60035460ff1615612acc576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f70d7022d00000000000000000000000000000000000000000000000000000000815260048101839052602481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370d7022d90604401602060405180830381865afa158015612edc573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612f0091906143e5565b612f36576040517f6a545a9900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000600860008484604051602001612f58929190918252602082015260400190565b604051602081830303815290604052805190602001208152602001908152602001600020549050806000801b146120d0576040517f465666f100000000000000000000000000000000000000000000000000000000815260048101829052602401610b9d565b612fc6612e0d565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258612b9f3390565b600084815260056020908152604080832063ffffffff87168085529083529281902060030180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff881690810291909117909155815190815291820184905286917f3f5f8df3bdcddfb6303c4bb86fe13e6a76f81530c65aaefaa040afaa102f4b32910160405180910390a350505050565b60008181526006602052604081206003015467ffffffffffffffff1690036130e45750565b600081815260066020526040808220828155600181018390556002810183905560030180547fffffffffffffffffffffffffffffffff000000000000000000000000000000001690555182917f6c325705ef8b618cd0bd855349d9eedd0271038da7ebd79070b35df3c9f8168b91a250565b6131608484612e4a565b6040517fa56e57cb00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa1580156131f5573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906132199190614354565b6040517f36d70d0f00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906336d70d0f9061329d90869085908735906020890135908c908c90600401614402565b602060405180830381865afa1580156132ba573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906132de91906143e5565b613317576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101879052602401610b9d565b61192a86868684613446565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061337357504265ffffffffffff821610155b156133b4576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b9d565b6133dd60006133d860025473ffffffffffffffffffffffffffffffffffffffff1690565b6138ed565b506133e960008361382d565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b60008281526020819052604090206001015461343181612ab7565b61242083836138ed565b612acc6000806139db565b6134508383612e4a565b83600860008585604051602001613471929190918252602082015260400190565b604080518083037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0018152918152815160209283012083528282019390935290820160009081209390935586835260049052812080546001906134de90610100900463ffffffff166142ae565b91906101000a81548163ffffffff021916908363ffffffff160217905590506040518060a001604052808581526020018481526020018381526020014267ffffffffffffffff168152602001600067ffffffffffffffff168152506005600087815260200190815260200160002060008363ffffffff1663ffffffff16815260200190815260200160002060008201518160000155602082015181600101556040820151816002015560608201518160030160006101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060808201518160030160086101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055509050508063ffffffff16857fb14d0ff4a2de30b333c8fea1a8ee204a5fb66ececfeb3329e9fc1332e1baf72986864260405161363e93929190928352602083019190915267ffffffffffffffff16604082015260600190565b60405180910390a35050505050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610acd576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610b9d565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680156137a8574265ffffffffffff8216101561377e576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a010000000000000000000000000000000000000000000000000000029190911790556137a8565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000826138e357600061385560025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff16146138a2576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b612a198383613aca565b600082158015613917575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b1561394557600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b612a198383613bc6565b60035460ff16612acc576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff8211156139d7576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610b9d565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff8816171790935590041680156120d0576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080613a826120d5565b90508065ffffffffffff168365ffffffffffff1611613aaa57613aa58382614589565b612a19565b612a1965ffffffffffff8416620697806000828218828410028218612a19565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16613bbe5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055613b5c3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610a70565b506000610a70565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615613bbe5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610a70565b600060208284031215613c9357600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114612a1957600080fd5b600060208284031215613cd557600080fd5b5035919050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60048110613d42577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b60208101610a708284613d0b565b803573ffffffffffffffffffffffffffffffffffffffff81168114613d7857600080fd5b919050565b60008060408385031215613d9057600080fd5b82359150613da060208401613d54565b90509250929050565b60008083601f840112613dbb57600080fd5b50813567ffffffffffffffff811115613dd357600080fd5b602083019150836020828501011115613deb57600080fd5b9250929050565b600080600080600060808688031215613e0a57600080fd5b85359450613e1a60208701613d54565b935060408601359250606086013567ffffffffffffffff811115613e3d57600080fd5b613e4988828901613da9565b969995985093965092949392505050565b600080600080600060808688031215613e7257600080fd5b85359450602086013567ffffffffffffffff811115613e9057600080fd5b613e9c88828901613da9565b9699909850959660408101359660609091013595509350505050565b600060208284031215613eca57600080fd5b612a1982613d54565b600060208284031215613ee557600080fd5b813565ffffffffffff81168114612a1957600080fd5b600060408284031215613f0d57600080fd5b50919050565b600080600080600080600060e0888a031215613f2e57600080fd5b87359650602088013595506040880135945060608801359350608088013567ffffffffffffffff811115613f6157600080fd5b613f6d8a828b01613da9565b9094509250613f8190508960a08a01613efb565b905092959891949750929550565b803563ffffffff81168114613d7857600080fd5b60008060408385031215613fb657600080fd5b82359150613da060208401613f8f565b803567ffffffffffffffff81168114613d7857600080fd5b60008060408385031215613ff157600080fd5b82359150613da060208401613fc6565b6080810161400f8287613d0b565b63ffffffff8516602083015263ffffffff8416604083015282606083015295945050505050565b600080600080600060e0868803121561404e57600080fd5b85359450602086013593506040860135925061406d8760608801613efb565b915061407c8760a08801613efb565b90509295509295909350565b600080600080600080600080610100898b0312156140a557600080fd5b883597506020890135600481106140bb57600080fd5b96506040890135955060608901359450608089013593506140df8a60a08b01613efb565b925060e089013567ffffffffffffffff8111156140fb57600080fd5b6141078b828c01613da9565b999c989b5096995094979396929594505050565b6000806060838503121561412e57600080fd5b82359150613da08460208501613efb565b8015158114610a8957600080fd5b6000806040838503121561416057600080fd5b8235915060208301356141728161413f565b809150509250929050565b6000806000806080858703121561419357600080fd5b843593506141a360208601613f8f565b92506141b160408601613fc6565b9396929550929360600135925050565b6000806000606084860312156141d657600080fd5b833592506141e660208501613f8f565b91506141f460408501613fc6565b90509250925092565b6000808585111561420d57600080fd5b8386111561421a57600080fd5b5050820193919092039150565b80356020831015610a70577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b63ffffffff8181168382160190811115610a7057610a70614263565b600063ffffffff821663ffffffff81036142ca576142ca614263565b60010192915050565b60005b838110156142ee5781810151838201526020016142d6565b50506000910152565b6000815180845261430f8160208601602086016142d3565b601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0169290920160200192915050565b602081526000612a1960208301846142f7565b60006020828403121561436657600080fd5b5051919050565b85815273ffffffffffffffffffffffffffffffffffffffff8516602082015283604082015260806060820152816080820152818360a0830137600081830160a090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101949350505050565b6000602082840312156143f757600080fd5b8151612a198161413f565b60c08152600061441560c08301896142f7565b60208301979097525060408101949094526060840192909252608083015260a090910152919050565b67ffffffffffffffff8181168382160190811115610a7057610a70614263565b63ffffffff8281168282160390811115610a7057610a70614263565b600063ffffffff8316806144b7577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b8063ffffffff84160491505092915050565b600060408284031280156144dc57600080fd5b600090506040516040810181811067ffffffffffffffff82111715614528577f4e487b710000000000000000000000000000000000000000000000000000000083526041600452602483fd5b6040528335815260209384013593810193909352509092915050565b600084516145568184602089016142d3565b91909101928352506020820152604001919050565b65ffffffffffff8181168382160190811115610a7057610a70614263565b65ffffffffffff8281168282160390811115610a7057610a7061426356' as const
export const identitiesDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106103575760003560e01c806384ef8ffc116101c8578063c2fb26a611610104578063d547741f116100a2578063e1809d001161007c578063e1809d0014610999578063e63ab1e9146109ac578063f5b541a6146109d3578063fe6a9a8c146109fa57600080fd5b8063d547741f1461096b578063d602b9fd1461097e578063d9c816b51461098657600080fd5b8063cda79ae5116100de578063cda79ae5146108f1578063cdbc398414610904578063cefc142914610917578063cf6eefb71461091f57600080fd5b8063c2fb26a61461087e578063cc8463c8146108d6578063cd1cb938146108de57600080fd5b8063a1eda53c11610171578063a9b84c211161014b578063a9b84c211461080e578063abf0e71f14610821578063b44103e114610848578063c2b283411461086b57600080fd5b8063a1eda53c146107bc578063a217fddf146107e3578063a847d012146107eb57600080fd5b806391712a0b116101a257806391712a0b1461073e57806391d14854146107655780639e9e3f9d146107a957600080fd5b806384ef8ffc146107055780638d1fdf2f146107235780638da5cb5b1461073657600080fd5b806351b169fd11610297578063649a5ec7116102405780636ff968c31161021a5780636ff968c3146106705780637f7308a81461069557806381638e9b146106a85780638456cb59146106fd57600080fd5b8063649a5ec7146105f0578063683d2906146106035780636f6fe5e91461061657600080fd5b80635c36901c116102715780635c36901c146105bf5780635c975abb146105d2578063634e93da146105dd57600080fd5b806351b169fd14610566578063583e908b1461058d578063599ff9d91461059757600080fd5b80632b7ac3f31161030457806336568abe116102de57806336568abe1461052e5780633f4ba83a1461054157806346b08c26146105495780634ece90461461055357600080fd5b80632b7ac3f31461044b5780632f2ff15d14610497578063302acad7146104aa57600080fd5b80630aa6220b116103355780630aa6220b146103d05780630e6604b8146103da578063248a9ca31461041a57600080fd5b806301ffc9a71461035c578063022d63fb14610384578063023c91c3146103a0575b600080fd5b61036f61036a366004613c81565b610a1a565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161037b565b6103c36103ae366004613cc3565b60009081526004602052604090205460ff1690565b60405161037b9190613d46565b6103d8610a76565b005b6104017f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff909116815260200161037b565b61043d610428366004613cc3565b60009081526020819052604090206001015490565b60405190815260200161037b565b6104727f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161037b565b6103d86104a5366004613d7d565b610a8c565b6104f96104b8366004613cc3565b60066020526000908152604090208054600182015460028301546003909301549192909167ffffffffffffffff808216916801000000000000000090041685565b6040805195865260208601949094529284019190915267ffffffffffffffff908116606084015216608082015260a00161037b565b6103d861053c366004613d7d565b610ad1565b6103d8610bdb565b6104016212750081565b61036f610561366004613df2565b610c0d565b61043d7f462bd302974b44ee0aa0f437807615ac99fec0706b31a95596f2180b4d3f999681565b6104016201518081565b6105aa6105a5366004613e5a565b610ca2565b60405163ffffffff909116815260200161037b565b61036f6105cd366004613cc3565b610d03565b60035460ff1661036f565b6103d86105eb366004613eb8565b610d29565b6103d86105fe366004613ed3565b610d3d565b6103d8610611366004613f13565b610d51565b6104f9610624366004613fa3565b600560209081526000928352604080842090915290825290208054600182015460028301546003909301549192909167ffffffffffffffff808216916801000000000000000090041685565b60035461047290610100900473ffffffffffffffffffffffffffffffffffffffff1681565b6105aa6106a3366004613fde565b61147e565b6106ed6106b6366004613cc3565b6004602052600090815260409020805460019091015460ff82169163ffffffff610100820481169265010000000000909204169084565b60405161037b9493929190614001565b6103d861153f565b60025473ffffffffffffffffffffffffffffffffffffffff16610472565b6103d8610731366004613eb8565b611571565b6104726116d8565b61043d7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61036f610773366004613d7d565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6103d86107b7366004614036565b6116fe565b6107c4611932565b6040805165ffffffffffff93841681529290911660208301520161037b565b61043d600081565b61036f6107f9366004613cc3565b60076020526000908152604090205460ff1681565b6103d861081c366004614088565b6119ae565b6104727f000000000000000000000000000000000000000000000000000000000000000081565b61043d610856366004613cc3565b60009081526004602052604090206001015490565b6103d861087936600461411b565b611f57565b6108a57f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000909116815260200161037b565b6103896120d5565b6103d86108ec36600461414d565b612173565b6103d86108ff36600461411b565b612271565b6103d861091236600461417d565b612426565b6103d8612582565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161037b565b6103d8610979366004613d7d565b6125de565b6103d861261f565b6103d8610994366004613cc3565b612632565b61036f6109a73660046141c1565b61297d565b61043d7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61043d7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b61043d610a08366004613cc3565b60086020526000908152604090205481565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610a705750610a7082612a20565b92915050565b6000610a8181612ab7565b610a89612ac1565b50565b81610ac3576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610acd8282612ace565b5050565b81158015610af9575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610bd15760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610b4d575065ffffffffffff8116155b80610b6057504265ffffffffffff821610155b15610ba6576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024015b60405180910390fd5b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610acd8282612af3565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610c0581612ab7565b610a89612b4c565b600060408214610c1f57506000610c99565b6040805180820190915260009080610c3a60208487896141fd565b610c4391614227565b8152602090810190610c5890869081896141fd565b610c6191614227565b90526040805160208101889052919250610c8d9189910160405160208183030381529060405283612bc9565b63ffffffff1615159150505b95945050505050565b6000610cf98686868080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152505060408051808201909152888152602081018890529150612bc99050565b9695505050505050565b600081815260046020526040812054610a70908390610100900463ffffffff164261297d565b6000610d3481612ab7565b610acd82612d1d565b6000610d4881612ab7565b610acd82612d9d565b610d59612e0d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610dce576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b600087815260046020526040812090815460ff166003811115610df357610df3613cdc565b03610e2d576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101899052602401610b9d565b60008581526007602052604090205460ff161580610e4e5750806001015485145b15610e88576040517f55f1c35100000000000000000000000000000000000000000000000000000000815260048101869052602401610b9d565b6000888152600660205260409020600381015442919067ffffffffffffffff80841668010000000000000000909204161115610f025760038101546040517ffff25d7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610b9d565b82546000907f000000000000000000000000000000000000000000000000000000000000000090600490610f4290610100900463ffffffff166001614292565b86548790600590610f619065010000000000900463ffffffff166142ae565b825463ffffffff8083166101009490940a93840293021916919091179091556040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090941660208501527fff0000000000000000000000000000000000000000000000000000000000000060f89390931b9290921660348401527fffffffff0000000000000000000000000000000000000000000000000000000060e091821b8116603585015291901b166039820152603d81018c9052605d81018b9052607d81018a9052609d810189905260bd0160405160208183030381529060405290507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468960007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c866040518263ffffffff1660e01b81526004016110da9190614341565b602060405180830381865afa1580156110f7573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061111b9190614354565b8b8b6040518663ffffffff1660e01b815260040161113d95949392919061436d565b602060405180830381865afa15801561115a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061117e91906143e5565b6111b7576040517fea33384b00000000000000000000000000000000000000000000000000000000815260048101899052602401610b9d565b6111c18a8a612e4a565b6040517fa56e57cb000000000000000000000000000000000000000000000000000000008152600481018b9052602481018a905273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906336d70d0f908390839063a56e57cb90604401602060405180830381865afa15801561125d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112819190614354565b886000013589602001358f8f6040518763ffffffff1660e01b81526004016112ae96959493929190614402565b602060405180830381865afa1580156112cb573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112ef91906143e5565b611328576040517f92e3a690000000000000000000000000000000000000000000000000000000008152600481018c9052602401610b9d565b60006113547f00000000000000000000000000000000000000000000000000000000000000008561443e565b90506040518060a001604052808c81526020018b81526020018a81526020018267ffffffffffffffff1681526020016212750083611392919061443e565b67ffffffffffffffff90811690915260008e81526006602090815260409182902084518155908401516001820155838201516002820155606084015160039091018054608090950151841668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090951691909316179290921790555189908d907f1bf83e65f4a034225b881a990ec80e4ef701803b20f9662f837ce158b2a3b63590611468908f908f908790928352602083019190915267ffffffffffffffff16604082015260600190565b60405180910390a3505050505050505050505050565b600082815260046020526040812054610100900463ffffffff165b8063ffffffff168263ffffffff16101561152457600060026114bb848461445e565b6114c5919061447a565b6114cf908361445e565b600086815260056020908152604080832063ffffffff8516845290915290206003015490915067ffffffffffffffff8086169116116115105780925061151e565b61151b60018261445e565b91505b50611499565b61152f84838561297d565b61153857600091505b5092915050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61156981612ab7565b610a89612fbe565b600061157c81612ab7565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156115f1576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b73ffffffffffffffffffffffffffffffffffffffff821630148061162a575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611661576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b60006116f960025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b611706612e0d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561177b576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b6000858152600460205260408120547f0000000000000000000000000000000000000000000000000000000000000000906002906117c590610100900463ffffffff166001614292565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000093909316602084015260f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016603483015260e01b7fffffffff00000000000000000000000000000000000000000000000000000000166035820152603981018790526059810186905260798101859052609901604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506118aa86826118a5368790038701876144c9565b612bc9565b63ffffffff166000036118ec576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101879052602401610b9d565b600086815260046020526040812054611914918891610100900463ffffffff16904290613019565b61191d866130bf565b61192a8686868486613156565b505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561197557504265ffffffffffff821610155b611981576000806119a6565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b7f462bd302974b44ee0aa0f437807615ac99fec0706b31a95596f2180b4d3f99966119d881612ab7565b6119e0612e0d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611a55576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b6000899003611a90576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008981526004602052604081205460ff166003811115611ab357611ab3613cdc565b14611aed576040517fea3cca5e000000000000000000000000000000000000000000000000000000008152600481018a9052602401610b9d565b6000886003811115611b0157611b01613cdc565b1480611b22575086156001896003811115611b1e57611b1e613cdc565b1414155b15611b59576040517fd85235bf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60007f000000000000000000000000000000000000000000000000000000000000000060018a6003811115611b9057611b90613cdc565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090931660208401527fff0000000000000000000000000000000000000000000000000000000000000060f892831b81166034850152911b166035820152603681018b905260568101899052607601604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506001896003811115611c4657611c46613cdc565b14611e045760007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c838a8a604051602001611c9e93929190614544565b6040516020818303038152906040526040518263ffffffff1660e01b8152600401611cc99190614341565b602060405180830381865afa158015611ce6573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611d0a9190614354565b6040517f4ece904600000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690634ece904690611d88908c9060009086908b908b9060040161436d565b602060405180830381865afa158015611da5573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611dc991906143e5565b611e02576040517fea33384b000000000000000000000000000000000000000000000000000000008152600481018a9052602401610b9d565b505b60405180608001604052808a6003811115611e2157611e21613cdc565b815260006020808301829052604080840183905260609093018c90528d825260049052208151815482907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836003811115611e8157611e81613cdc565b0217905550602082015181546040808501517fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff90921661010063ffffffff948516027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff16176501000000000093909216929092021782556060909201516001909101555188908b907fbba0fdbf13611bd5742cdaceb6a62afd4e6b0e234d9f51d9d2c01c3fd5a7ea1d90611f36908d90613d46565b60405180910390a3611f4b8a88888489613156565b50505050505050505050565b6000828152600460209081526040918290205491517f00000000000000000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016918101919091527f0300000000000000000000000000000000000000000000000000000000000000603482015261010090910460e081901b7fffffffff000000000000000000000000000000000000000000000000000000001660358301526039820184905263ffffffff1690612062908490605901604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526118a5368690038601866144c9565b63ffffffff166000036120a4576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101849052602401610b9d565b6120d08382427f6f776e0000000000000000000000000000000000000000000000000000000000613019565b505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561211757504265ffffffffffff8216105b612149576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff1661216d565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b600061217e81612ab7565b612186612e0d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156121fb576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b60008381526007602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016851515908117909155915191825284917fb9fa0ce188c71b7d2edfe58433df4342599ecba6f79a1b3d914e2331c36b9560910160405180910390a2505050565b60008281526006602052604081206003810154909167ffffffffffffffff90911690036122cd576040517f93946b5f00000000000000000000000000000000000000000000000000000000815260048101849052602401610b9d565b8054600182015460038301546040517f00000000000000000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001660208201527f05000000000000000000000000000000000000000000000000000000000000006034820152603581018790526055810193909352607583019190915260c01b7fffffffffffffffff000000000000000000000000000000000000000000000000166095820152600090609d01604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506123d584826118a5368790038701876144c9565b63ffffffff16600003612417576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101859052602401610b9d565b612420846130bf565b50505050565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961245081612ab7565b600085815260056020908152604080832063ffffffff8816845290915281206003810154909167ffffffffffffffff90911690036124bd576040517f137ac6a200000000000000000000000000000000000000000000000000000000815260048101879052602401610b9d565b428467ffffffffffffffff1611806124e65750600381015467ffffffffffffffff908116908516105b806125335750600381015468010000000000000000900467ffffffffffffffff16158015906125335750600381015467ffffffffffffffff68010000000000000000909104811690851610155b15612576576040517fc6f1e39200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610b9d565b61192a86868686613019565b60015473ffffffffffffffffffffffffffffffffffffffff163381146125d6576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610b9d565b610a89613323565b81612615576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610acd8282613416565b600061262a81612ab7565b610a8961343b565b61263a612e0d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156126af576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b9d565b600081815260066020908152604091829020825160a0810184528154815260018201549281019290925260028101549282019290925260039091015467ffffffffffffffff8082166060840181905268010000000000000000909204166080830152158061272b5750806080015167ffffffffffffffff164210155b15612765576040517f93946b5f00000000000000000000000000000000000000000000000000000000815260048101839052602401610b9d565b806060015167ffffffffffffffff164210156127bf5760608101516040517ffff25d7200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610b9d565b60408082015160009081526007602052205460ff166128125780604001516040517f55f1c351000000000000000000000000000000000000000000000000000000008152600401610b9d91815260200190565b60008281526006602090815260408083208381556001810184905560028101849055600390810180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016905560048352818420546005845282852063ffffffff610100909204919091168086529352908320015490916801000000000000000090910467ffffffffffffffff1690036128b3576128b38382426000613019565b815160208301516040517fa56e57cb00000000000000000000000000000000000000000000000000000000815260048101839052602481018290526120d092869290917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa158015612954573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906129789190614354565b613446565b600083815260056020908152604080832063ffffffff861684529091528120600381015467ffffffffffffffff16158015906129ca5750600381015467ffffffffffffffff808516911611155b8015612a155750600381015468010000000000000000900467ffffffffffffffff161580612a155750600381015467ffffffffffffffff680100000000000000009091048116908416105b9150505b9392505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610a7057507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610a70565b610a89813361364d565b612acc6000806136d3565b565b600082815260208190526040902060010154612ae981612ab7565b612420838361382d565b73ffffffffffffffffffffffffffffffffffffffff81163314612b42576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6120d082826138ed565b612b5461394f565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b6000838152600460209081526040808320546005835281842061010090910463ffffffff168085529252909120600381015467ffffffffffffffff161580612c2a5750600381015468010000000000000000900467ffffffffffffffff1615155b15612c39576000915050612a19565b600281015483516020850151835460018501546040517f36d70d0f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016956336d70d0f95612cc6958c959294919390929190600401614402565b602060405180830381865afa158015612ce3573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612d0791906143e5565b612d15576000915050612a19565b509392505050565b6000612d276120d5565b612d304261398b565b612d3a919061456b565b9050612d4682826139db565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000612da882613a77565b612db14261398b565b612dbb919061456b565b9050612dc782826136d3565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b60035460ff1615612acc576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f70d7022d00000000000000000000000000000000000000000000000000000000815260048101839052602481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370d7022d90604401602060405180830381865afa158015612edc573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612f0091906143e5565b612f36576040517f6a545a9900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000600860008484604051602001612f58929190918252602082015260400190565b604051602081830303815290604052805190602001208152602001908152602001600020549050806000801b146120d0576040517f465666f100000000000000000000000000000000000000000000000000000000815260048101829052602401610b9d565b612fc6612e0d565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258612b9f3390565b600084815260056020908152604080832063ffffffff87168085529083529281902060030180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff881690810291909117909155815190815291820184905286917f3f5f8df3bdcddfb6303c4bb86fe13e6a76f81530c65aaefaa040afaa102f4b32910160405180910390a350505050565b60008181526006602052604081206003015467ffffffffffffffff1690036130e45750565b600081815260066020526040808220828155600181018390556002810183905560030180547fffffffffffffffffffffffffffffffff000000000000000000000000000000001690555182917f6c325705ef8b618cd0bd855349d9eedd0271038da7ebd79070b35df3c9f8168b91a250565b6131608484612e4a565b6040517fa56e57cb00000000000000000000000000000000000000000000000000000000815260048101859052602481018490526000907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a56e57cb90604401602060405180830381865afa1580156131f5573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906132199190614354565b6040517f36d70d0f00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906336d70d0f9061329d90869085908735906020890135908c908c90600401614402565b602060405180830381865afa1580156132ba573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906132de91906143e5565b613317576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101879052602401610b9d565b61192a86868684613446565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061337357504265ffffffffffff821610155b156133b4576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b9d565b6133dd60006133d860025473ffffffffffffffffffffffffffffffffffffffff1690565b6138ed565b506133e960008361382d565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b60008281526020819052604090206001015461343181612ab7565b61242083836138ed565b612acc6000806139db565b6134508383612e4a565b83600860008585604051602001613471929190918252602082015260400190565b604080518083037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0018152918152815160209283012083528282019390935290820160009081209390935586835260049052812080546001906134de90610100900463ffffffff166142ae565b91906101000a81548163ffffffff021916908363ffffffff160217905590506040518060a001604052808581526020018481526020018381526020014267ffffffffffffffff168152602001600067ffffffffffffffff168152506005600087815260200190815260200160002060008363ffffffff1663ffffffff16815260200190815260200160002060008201518160000155602082015181600101556040820151816002015560608201518160030160006101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060808201518160030160086101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055509050508063ffffffff16857fb14d0ff4a2de30b333c8fea1a8ee204a5fb66ececfeb3329e9fc1332e1baf72986864260405161363e93929190928352602083019190915267ffffffffffffffff16604082015260600190565b60405180910390a35050505050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610acd576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610b9d565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680156137a8574265ffffffffffff8216101561377e576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a010000000000000000000000000000000000000000000000000000029190911790556137a8565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000826138e357600061385560025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff16146138a2576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b612a198383613aca565b600082158015613917575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b1561394557600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b612a198383613bc6565b60035460ff16612acc576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff8211156139d7576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610b9d565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff8816171790935590041680156120d0576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080613a826120d5565b90508065ffffffffffff168365ffffffffffff1611613aaa57613aa58382614589565b612a19565b612a1965ffffffffffff8416620697806000828218828410028218612a19565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16613bbe5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055613b5c3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610a70565b506000610a70565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615613bbe5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610a70565b600060208284031215613c9357600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114612a1957600080fd5b600060208284031215613cd557600080fd5b5035919050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60048110613d42577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9052565b60208101610a708284613d0b565b803573ffffffffffffffffffffffffffffffffffffffff81168114613d7857600080fd5b919050565b60008060408385031215613d9057600080fd5b82359150613da060208401613d54565b90509250929050565b60008083601f840112613dbb57600080fd5b50813567ffffffffffffffff811115613dd357600080fd5b602083019150836020828501011115613deb57600080fd5b9250929050565b600080600080600060808688031215613e0a57600080fd5b85359450613e1a60208701613d54565b935060408601359250606086013567ffffffffffffffff811115613e3d57600080fd5b613e4988828901613da9565b969995985093965092949392505050565b600080600080600060808688031215613e7257600080fd5b85359450602086013567ffffffffffffffff811115613e9057600080fd5b613e9c88828901613da9565b9699909850959660408101359660609091013595509350505050565b600060208284031215613eca57600080fd5b612a1982613d54565b600060208284031215613ee557600080fd5b813565ffffffffffff81168114612a1957600080fd5b600060408284031215613f0d57600080fd5b50919050565b600080600080600080600060e0888a031215613f2e57600080fd5b87359650602088013595506040880135945060608801359350608088013567ffffffffffffffff811115613f6157600080fd5b613f6d8a828b01613da9565b9094509250613f8190508960a08a01613efb565b905092959891949750929550565b803563ffffffff81168114613d7857600080fd5b60008060408385031215613fb657600080fd5b82359150613da060208401613f8f565b803567ffffffffffffffff81168114613d7857600080fd5b60008060408385031215613ff157600080fd5b82359150613da060208401613fc6565b6080810161400f8287613d0b565b63ffffffff8516602083015263ffffffff8416604083015282606083015295945050505050565b600080600080600060e0868803121561404e57600080fd5b85359450602086013593506040860135925061406d8760608801613efb565b915061407c8760a08801613efb565b90509295509295909350565b600080600080600080600080610100898b0312156140a557600080fd5b883597506020890135600481106140bb57600080fd5b96506040890135955060608901359450608089013593506140df8a60a08b01613efb565b925060e089013567ffffffffffffffff8111156140fb57600080fd5b6141078b828c01613da9565b999c989b5096995094979396929594505050565b6000806060838503121561412e57600080fd5b82359150613da08460208501613efb565b8015158114610a8957600080fd5b6000806040838503121561416057600080fd5b8235915060208301356141728161413f565b809150509250929050565b6000806000806080858703121561419357600080fd5b843593506141a360208601613f8f565b92506141b160408601613fc6565b9396929550929360600135925050565b6000806000606084860312156141d657600080fd5b833592506141e660208501613f8f565b91506141f460408501613fc6565b90509250925092565b6000808585111561420d57600080fd5b8386111561421a57600080fd5b5050820193919092039150565b80356020831015610a70577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b63ffffffff8181168382160190811115610a7057610a70614263565b600063ffffffff821663ffffffff81036142ca576142ca614263565b60010192915050565b60005b838110156142ee5781810151838201526020016142d6565b50506000910152565b6000815180845261430f8160208601602086016142d3565b601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0169290920160200192915050565b602081526000612a1960208301846142f7565b60006020828403121561436657600080fd5b5051919050565b85815273ffffffffffffffffffffffffffffffffffffffff8516602082015283604082015260806060820152816080820152818360a0830137600081830160a090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101949350505050565b6000602082840312156143f757600080fd5b8151612a198161413f565b60c08152600061441560c08301896142f7565b60208301979097525060408101949094526060840192909252608083015260a090910152919050565b67ffffffffffffffff8181168382160190811115610a7057610a70614263565b63ffffffff8281168282160390811115610a7057610a70614263565b600063ffffffff8316806144b7577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b8063ffffffff84160491505092915050565b600060408284031280156144dc57600080fd5b600090506040516040810181811067ffffffffffffffff82111715614528577f4e487b710000000000000000000000000000000000000000000000000000000083526041600452602483fd5b6040528335815260209384013593810193909352509092915050565b600084516145568184602089016142d3565b91909101928352506020820152604001919050565b65ffffffffffff8181168382160190811115610a7057610a70614263565b65ffffffffffff8281168282160390811115610a7057610a7061426356' as const
