// Generated from contracts/Consent.sol by src/build/write-generated.ts; a test fails when it is stale.
export const consentAbi = [
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
    "name": "grantId",
    "type": "bytes32"
   }
  ],
  "name": "GrantExists",
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
  "inputs": [],
  "name": "NeedsResident",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "lastNonce",
    "type": "uint32"
   }
  ],
  "name": "NonceTooFar",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "lastNonce",
    "type": "uint32"
   }
  ],
  "name": "NonceUsed",
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
  "name": "NotAResident",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "grantId",
    "type": "bytes32"
   }
  ],
  "name": "NotInForce",
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
  "inputs": [],
  "name": "NotSwitchedOn",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "resident",
    "type": "bytes32"
   }
  ],
  "name": "NotTheResident",
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
    "name": "grantId",
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
    "name": "grantee",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "replaces",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "keyVersion",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "terms",
    "type": "bytes"
   }
  ],
  "name": "Granted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "grantId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "practitioner",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   }
  ],
  "name": "GrantedWithoutResident",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "resident",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "upTo",
    "type": "uint32"
   }
  ],
  "name": "NoncesVoided",
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
    "indexed": false,
    "internalType": "bool",
    "name": "emergencyAllowed",
    "type": "bool"
   },
   {
    "indexed": false,
    "internalType": "bool",
    "name": "paperAllowed",
    "type": "bool"
   }
  ],
  "name": "SwitchesSet",
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
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "grantId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "resident",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "keyVersion",
    "type": "uint32"
   }
  ],
  "name": "Withdrawn",
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
  "name": "LONGEST_EMERGENCY",
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
  "name": "MAX_NONCE_STEP",
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
  "name": "MAX_PROOF",
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
  "name": "change",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "grantId",
    "type": "bytes32"
   }
  ],
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
    "name": "grantId",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "resident",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "asker",
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
     }
    ],
    "internalType": "struct IConsent.Query",
    "name": "query",
    "type": "tuple"
   }
  ],
  "name": "check",
  "outputs": [
   {
    "internalType": "bool",
    "name": "allowed",
    "type": "bool"
   },
   {
    "internalType": "enum IConsent.Reason",
    "name": "reason",
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
    "name": "resident",
    "type": "bytes32"
   }
  ],
  "name": "countOf",
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
  "inputs": [],
  "name": "emergencyAllowed",
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
  "name": "grant",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "grantId",
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
    "name": "grantId",
    "type": "bytes32"
   }
  ],
  "name": "grantOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "resident",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "grantee",
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
      "name": "kind",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "mode",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "granteeKind",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "fieldsForm",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "maxGrade",
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
      "name": "validFrom",
      "type": "uint40"
     },
     {
      "internalType": "uint40",
      "name": "validTo",
      "type": "uint40"
     },
     {
      "internalType": "uint40",
      "name": "grantedAt",
      "type": "uint40"
     },
     {
      "internalType": "uint32",
      "name": "keyVersion",
      "type": "uint32"
     },
     {
      "internalType": "uint40",
      "name": "endedAt",
      "type": "uint40"
     },
     {
      "internalType": "bool",
      "name": "replaced",
      "type": "bool"
     }
    ],
    "internalType": "struct GrantTerms.Grant",
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
  "name": "grantRole",
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
    "internalType": "bytes32",
    "name": "practitioner",
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
   },
   {
    "internalType": "bytes",
    "name": "organisationSignature",
    "type": "bytes"
   }
  ],
  "name": "grantWithoutResident",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "grantId",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "grantId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "field",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32[]",
    "name": "proof",
    "type": "bytes32[]"
   }
  ],
  "name": "includesField",
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
    "name": "resident",
    "type": "bytes32"
   }
  ],
  "name": "lastNonce",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "resident",
    "type": "bytes32"
   },
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
  "name": "listGrants",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "ids",
    "type": "bytes32[]"
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
  "name": "paperAllowed",
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
    "internalType": "bool",
    "name": "emergency",
    "type": "bool"
   },
   {
    "internalType": "bool",
    "name": "paper",
    "type": "bool"
   }
  ],
  "name": "setSwitches",
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
    "name": "resident",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "nonce",
    "type": "uint32"
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
  "name": "voidUnused",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "grantId",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "nonce",
    "type": "uint32"
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
  "name": "withdraw",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const
export const consentBytecode = '0x61010060405234801561001157600080fd5b50604051615cdc380380615cdc83398101604081905261003091610371565b60408051808201909152600d81526c4a48432d434f4e53454e542d3160981b602082015260808701518751879291859185918b916001600160a01b03811661009257604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff8516021790556100bc600082610224565b5050506100f37f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161022460201b60201c565b506101287fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161022460201b60201c565b5061015d7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161022460201b60201c565b50506001600160a01b03841660a081905260405163fb34363c9061018b908690869086903090602001610489565b6040516020818303038152906040526040518263ffffffff1660e01b81526004016101b691906104c5565b602060405180830381865afa1580156101d3573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906101f791906104f8565b6001600160601b0319166080525050506001600160a01b0394851660c0525050501660e052506105119050565b60008261028257600061023f6002546001600160a01b031690565b6001600160a01b03161461026657604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b61028c8383610295565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff16610337576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102ef3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161028f565b50600061028f565b80516001600160a01b038116811461035657600080fd5b919050565b805165ffffffffffff8116811461035657600080fd5b60008060008060008086880361014081121561038c57600080fd5b60a081121561039a57600080fd5b5060405160a081016001600160401b03811182821017156103cb57634e487b7160e01b600052604160045260246000fd5b6040526103d78861033f565b81526103e56020890161033f565b60208201526103f66040890161033f565b60408201526104076060890161033f565b60608201526104186080890161035b565b6080820152955061042b60a0880161033f565b945061043960c0880161033f565b935061044760e0880161033f565b61010088015161012090980151969995985093969395939492505050565b60005b83811015610480578181015183820152602001610468565b50506000910152565b6000855161049b818460208a01610465565b9190910193845250602083019190915260601b6001600160601b0319166040820152605401919050565b60208152600082518060208401526104e4816040850160208701610465565b601f01601f19169190910160400192915050565b60006020828403121561050a57600080fd5b5051919050565b60805160a05160c05160e0516157146105c8600039600081816108ae01526115850152600081816109fd01528181611156015281816113bb015281816114c3015281816126c501528181612b0c015281816130df015281816131a90152818161347a0152818161358501528181613657015261372e0152600081816103e2015281816115c401528181611847015261198c0152600081816108d501528181610ef60152818161221901526129b501526157146000f3fe608060405234801561001057600080fd5b50600436106103205760003560e01c80638da5cb5b116101a7578063cefc1429116100ee578063de9f424811610097578063e63ab1e911610071578063e63ab1e914610a3a578063f5b541a614610a61578063f6f98ca914610a8857600080fd5b8063de9f4248146109f8578063e447315114610a1f578063e6335af914610a3257600080fd5b8063d24a0268116100c8578063d24a0268146109ca578063d547741f146109dd578063d602b9fd146109f057600080fd5b8063cefc142914610956578063cf6eefb71461095e578063d0827fa1146109aa57600080fd5b8063a217fddf11610150578063c2fb26a61161012a578063c2fb26a6146108d0578063ca7db83014610928578063cc8463c81461094e57600080fd5b8063a217fddf14610880578063a7d22ba414610888578063abf0e71f146108a957600080fd5b80639aee26f1116101815780639aee26f1146106005780639f70ed8114610839578063a1eda53c1461085957600080fd5b80638da5cb5b1461058d57806391712a0b1461059557806391d14854146105bc57600080fd5b8063556257431161026b57806369fc09b9116102145780638456cb59116101ee5780638456cb591461055457806384ef8ffc1461055c5780638d1fdf2f1461057a57600080fd5b806369fc09b9146105145780636ff968c31461051c57806370f425bc1461054157600080fd5b8063634e93da11610245578063634e93da146104db57806363f1cf16146104ee578063649a5ec71461050157600080fd5b8063556257431461049d5780635c975abb146104bd578063629f414d146104c857600080fd5b80632b7ac3f3116102cd57806336568abe116102a757806336568abe146104635780633f4ba83a146104765780634167aff81461047e57600080fd5b80632b7ac3f3146103dd5780632f2ff15d14610429578063349fe0e41461043c57600080fd5b80630e8b2545116102fe5780630e8b2545146103735780631cb2671514610394578063248a9ca3146103ba57600080fd5b806301ffc9a714610325578063022d63fb1461034d5780630aa6220b14610369575b600080fd5b610338610333366004614a90565b610a9b565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610344565b610371610af7565b005b610386610381366004614b1b565b610b0d565b604051908152602001610344565b600354610338907501000000000000000000000000000000000000000000900460ff1681565b6103866103c8366004614b6c565b60009081526020819052604090206001015490565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610344565b610371610437366004614bae565b610be9565b60035461033890760100000000000000000000000000000000000000000000900460ff1681565b610371610471366004614bae565b610c2e565b610371610d33565b610488620f424081565b60405163ffffffff9091168152602001610344565b6104b06104ab366004614bda565b610d65565b6040516103449190614c06565b60035460ff16610338565b6103716104d6366004614c5b565b610e5a565b6103716104e9366004614c98565b61102e565b6103866104fc366004614cb3565b611042565b61037161050f366004614d45565b611745565b610386606481565b60035461040490610100900473ffffffffffffffffffffffffffffffffffffffff1681565b61033861054f366004614d6d565b611759565b610371611a43565b60025473ffffffffffffffffffffffffffffffffffffffff16610404565b610371610588366004614c98565b611a75565b610404611bdc565b6103867fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b6103386105ca366004614bae565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61082c61060e366004614b6c565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101919091525060009081526004602081815260409283902083516102608101855281548152600182015492810192909252600281015493820193909352600383015460608201529082015460ff8082166080840152610100808304821660a0850152620100008304821660c085015263010000008304821660e085015264010000000083048216908401526501000000000080830461ffff16610120850152670100000000000000830464ffffffffff9081166101408601526c01000000000000000000000000840463ffffffff9081166101608701527001000000000000000000000000000000008504811661018087015274010000000000000000000000000000000000000000850482166101a087015279010000000000000000000000000000000000000000000000000090940481166101c08601526005909501548086166101e0860152908104909216610200840152690100000000000000000082049093166102208301526e0100000000000000000000000000009004909116151561024082015290565b6040516103449190614df3565b610386610847366004614b6c565b60009081526005602052604090205490565b610861611c02565b6040805165ffffffffffff938416815292909116602083015201610344565b610386600081565b61089b610896366004614f92565b611c7e565b604051610344929190615019565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b6108f77f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091168152602001610344565b610488610936366004614b6c565b60066020526000908152604090205463ffffffff1681565b610352611cab565b610371611d49565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610344565b6109b46201518081565b60405164ffffffffff9091168152602001610344565b6103866109d8366004614b1b565b611da5565b6103716109eb366004614bae565b611fd8565b610371612019565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b610371610a2d366004615074565b61202c565b610386601081565b6103867f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6103867f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b610371610a96366004614c5b565b612181565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610af15750610af1826122c7565b92915050565b6000610b028161235e565b610b0a612368565b50565b6000610b17612375565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610b91576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60d78414610bce576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101859052602401610b88565b610bde85856001600087876123b2565b90505b949350505050565b81610c20576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c2a8282612510565b5050565b81158015610c56575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610d295760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610caa575065ffffffffffff8116155b80610cbd57504265ffffffffffff821610155b15610cfe576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b88565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610c2a8282612535565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610d5d8161235e565b610b0a612593565b60008381526005602052604090208054606091908410610d855750610e53565b6064831115610d9357606492505b8054600090610da39086906150dc565b9050838110610db25783610db4565b805b67ffffffffffffffff811115610dcc57610dcc6150ef565b604051908082528060200260200182016040528015610df5578160200160208202803683370190505b50925060005b8351811015610e4f5782610e0f828861511e565b81548110610e1f57610e1f615131565b9060005260206000200154848281518110610e3c57610e3c615131565b6020908102919091010152600101610dfb565b5050505b9392505050565b610e62612610565b60008481526004602052604090208054801580610e96575060058201546901000000000000000000900464ffffffffff1615155b15610ed0576040517f973240ee00000000000000000000000000000000000000000000000000000000815260048101879052602401610b88565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f030000000000000000000000000000000000000000000000000000000000000060348201527fffffffff0000000000000000000000000000000000000000000000000000000060e087901b1660358201526039810182905260598101879052600090610f9d9083906079016040516020818303038152906040528787612685565b6005840180547fffffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffff1669010000000000000000004264ffffffffff16021790559050610fe88287612786565b60405163ffffffff82168152829088907f87b99914b74019a967bbc108d9e6547e127000e23253c379608167e2387690189060200160405180910390a350505050505050565b60006110398161235e565b610c2a82612879565b600061104c612375565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156110c1576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b60d787146110fe576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101889052602401610b88565b600061110c898960016128f9565b6040517fb44103e10000000000000000000000000000000000000000000000000000000081526004810189905290915060009073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b44103e190602401602060405180830381865afa15801561119d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906111c19190615160565b90506111d582608001518360a00151612bda565b61120b576040517fd6a5daa700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600560ff16826080015160ff1603611309578782602001511461125d576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260576004820152602401610b88565b60c082015160ff166001146112a1576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260176004820152602401610b88565b62015180826101e001516112b59190615179565b64ffffffffff16826101c0015164ffffffffff161115611304576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b61138a565b60a082015160ff1660061461134a576040517fec1e448e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8082604001511461138a576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260776004820152602401610b88565b60026040517f023c91c3000000000000000000000000000000000000000000000000000000008152600481018a90527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa158015611417573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061143b9190615196565b600381111561144c5761144c614fea565b14611486576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101899052602401610b88565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d990611500908b908e908e908d908d90600401615200565b602060405180830381865afa15801561151d573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611541919061522e565b63ffffffff16600003611583576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101899052602401610b88565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468260007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c8f8f6040518363ffffffff1660e01b815260040161161d92919061524b565b602060405180830381865afa15801561163a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061165e9190615160565b89896040518663ffffffff1660e01b815260040161168095949392919061525f565b602060405180830381865afa15801561169d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906116c1919061529b565b6116fa576040517fea33384b00000000000000000000000000000000000000000000000000000000815260048101829052602401610b88565b6117078a8a846000612c4d565b92508088847f0b2ec8d9092aceca188cc0a24492ff3eff57a6e1fe6b80d332352534b2b78bf060405160405180910390a45050979650505050505050565b60006117508161235e565b610c2a82612fbd565b6000848152600460205260408120805415806117755750601083115b15611784576000915050610be1565b60048101546301000000900460ff166117a1576001915050610be1565b60048101547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff630100000090910460ff16016117f957610100851080156117f157506003810154600190861c8116145b915050610be1565b6040805160006020820181905260218083018990528351808403909101815260418301938490527ffb34363c00000000000000000000000000000000000000000000000000000000909352917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169163fb34363c9161188f9160450161531c565b602060405180830381865afa1580156118ac573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118d09190615160565b905060005b84811015611a31576000808787848181106118f2576118f2615131565b90506020020135841061191e5787878481811061191157611911615131565b9050602002013584611939565b8388888581811061193157611931615131565b905060200201355b6040517f010000000000000000000000000000000000000000000000000000000000000060208201526021810183905260418101829052919350915073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063fb34363c906061016040516020818303038152906040526040518263ffffffff1660e01b81526004016119e1919061531c565b602060405180830381865afa1580156119fe573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611a229190615160565b935050508060010190506118d5565b50600390910154149050949350505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a611a6d8161235e565b610b0a61302d565b6000611a808161235e565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611af5576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b73ffffffffffffffffffffffffffffffffffffffff8216301480611b2e575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611b65576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611bfd60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611c4557504265ffffffffffff821610155b611c5157600080611c76565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b600080611c8b8484613088565b90506000816011811115611ca157611ca1614fea565b1491509250929050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611ced57504265ffffffffffff8216105b611d1f576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16611d43565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114611d9d576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610b88565b610b0a6137c5565b6000611daf612375565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611e24576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b611e3060d7602061511e565b8414611e6b576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101859052602401610b88565b6000611e7a8560d7818961532f565b611e8391615359565b60008181526004602052604090208054919250901580611eba575060058101546901000000000000000000900464ffffffffff1615155b15611ef4576040517f973240ee00000000000000000000000000000000000000000000000000000000815260048101839052602401610b88565b611f0260576037888a61532f565b611f0b91615359565b815414611f4a5780546040517f068c56500000000000000000000000000000000000000000000000000000000081526004810191909152602401610b88565b6005810180547fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff64ffffffffff4216690100000000000000000002167fffffffffffffffffffffffffffffffffff000000000000ffffffffffffffffff909116176e010000000000000000000000000000179055611fcd878760028589896123b2565b979650505050505050565b8161200f576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c2a82826138b8565b60006120248161235e565b610b0a6138dd565b60006120378161235e565b61203f612375565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156120b4576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b600380547fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000008515159081027fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff1691909117760100000000000000000000000000000000000000000000851515908102919091179092556040805191825260208201929092527f5bb39445e6d42805b42d46794739a372cc762da9542b409fc5bbc45d54342e51910160405180910390a1505050565b612189612610565b60008481526006602052604090205463ffffffff908116908416116121f357600084815260066020526040908190205490517f9672b85c00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610b88565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f040000000000000000000000000000000000000000000000000000000000000060348201527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b166035820152603981018590526122b69085906059016040516020818303038152906040528484612685565b506122c18484612786565b50505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610af157507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610af1565b610b0a81336138e8565b61237360008061396e565b565b60035460ff1615612373576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000806123c08888886128f9565b608081015190915060ff16600514806123e0575060a081015160ff166006145b1561241a576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260156004820152602401610b88565b60006124268989613ac8565b825160009081526006602052604090205490915063ffffffff90811690821611612497578151600090815260066020526040908190205490517f9672b85c00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610b88565b6124df82600001518a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152508a92508991506126859050565b63ffffffff1661020083015281516124f79082612786565b61250389898489612c4d565b9998505050505050505050565b60008281526020819052604090206001015461252b8161235e565b6122c18383613aeb565b73ffffffffffffffffffffffffffffffffffffffff81163314612584576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61258e8282613bab565b505050565b61259b613c0d565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612373576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815260009073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d990612700908890889088908890600401615395565b602060405180830381865afa15801561271d573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612741919061522e565b90508063ffffffff16600003610be1576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101869052602401610b88565b60008281526006602052604090205463ffffffff90811690821681106127ab57505050565b620f42406127b982846153c1565b63ffffffff1611156127ff576040517f8b51d7d300000000000000000000000000000000000000000000000000000000815263ffffffff82166004820152602401610b88565b60008381526006602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff8616908117909155915191825284917fb085d25c82e070db7604fe338a2a67ccfea098c83a728c5afc19d590a153fe0a910160405180910390a2505050565b6000612883611cab565b61288c42613c49565b61289691906153dd565b90506128a28282613c99565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101919091527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000166129e360146000868861532f565b6129ec916153fb565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001614612a8157612a2160146000858761532f565b612a2a916153fb565b6040517f23736ee20000000000000000000000000000000000000000000000000000000081527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091166004820152602401610b88565b8160ff16612a8f8585613d35565b60ff1614612acc576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260146004820152602401610b88565b612ad68484613d5a565b9050600181516040517f023c91c300000000000000000000000000000000000000000000000000000000815260048101919091527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa158015612b68573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612b8c9190615196565b6003811115612b9d57612b9d614fea565b14610e535780516040517f5f409f230000000000000000000000000000000000000000000000000000000081526004810191909152602401610b88565b600060ff83166005148015612c0b57506003547501000000000000000000000000000000000000000000900460ff16155b15612c1857506000610af1565b60ff82166006141580610e535750600354760100000000000000000000000000000000000000000000900460ff169392505050565b60008484604051612c5f929190615460565b604080519182900390912060008181526004602052919091205490915015612cb6576040517fc9a8eb2800000000000000000000000000000000000000000000000000000000815260048101829052602401610b88565b82600460008381526020019081526020016000206000820151816000015560208201518160010155604082015181600201556060820151816003015560808201518160040160006101000a81548160ff021916908360ff16021790555060a08201518160040160016101000a81548160ff021916908360ff16021790555060c08201518160040160026101000a81548160ff021916908360ff16021790555060e08201518160040160036101000a81548160ff021916908360ff1602179055506101008201518160040160046101000a81548160ff021916908360ff1602179055506101208201518160040160056101000a81548161ffff021916908361ffff1602179055506101408201518160040160076101000a81548164ffffffffff021916908364ffffffffff16021790555061016082015181600401600c6101000a81548163ffffffff021916908363ffffffff1602179055506101808201518160040160106101000a81548163ffffffff021916908363ffffffff1602179055506101a08201518160040160146101000a81548164ffffffffff021916908364ffffffffff1602179055506101c08201518160040160196101000a81548164ffffffffff021916908364ffffffffff1602179055506101e08201518160050160006101000a81548164ffffffffff021916908364ffffffffff1602179055506102008201518160050160056101000a81548163ffffffff021916908363ffffffff1602179055506102208201518160050160096101000a81548164ffffffffff021916908364ffffffffff16021790555061024082015181600501600e6101000a81548160ff021916908315150217905550905050600560008460000151815260200190815260200160002081908060018154018082558091505060019003906000526020600020016000909190919091505582602001518360000151827f2d044ba1aba8eb7537a0012511be12d6359265f907383cae55d1a5747d90bdd0858761020001518a8a604051612fad9493929190615470565b60405180910390a4949350505050565b6000612fc8826144c4565b612fd142613c49565b612fdb91906153dd565b9050612fe7828261396e565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b613035612375565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586125e63390565b60006130938261450c565b61309f57506011610af1565b60208201358235148015613172575060016040517f023c91c3000000000000000000000000000000000000000000000000000000008152833560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa15801561313b573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061315f9190615196565b600381111561317057613170614fea565b145b1561323e576040517f5c36901c000000000000000000000000000000000000000000000000000000008152602083013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690635c36901c90602401602060405180830381865afa158015613205573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613229919061529b565b61323457600a613237565b60005b9050610af1565b600083815260046020818152604080842081516102608101835281548152600182015493810193909352600281015491830191909152600381015460608301529182015460ff8082166080840152610100808304821660a0850152620100008304821660c085015263010000008304821660e085015264010000000083048216908401526501000000000080830461ffff16610120850152670100000000000000830464ffffffffff9081166101408601526c01000000000000000000000000840463ffffffff9081166101608701527001000000000000000000000000000000008504811661018087015274010000000000000000000000000000000000000000850482166101a087015279010000000000000000000000000000000000000000000000000090940481166101c08601526005909501548086166101e0860152908104909216610200840152690100000000000000000082049093166102208301526e01000000000000000000000000000090049091161515610240820152906133c982856145ff565b905060008160118111156133df576133df614fea565b146133ed579150610af19050565b6133ff82608001518360a00151612bda565b61340e57600692505050610af1565b61020082015163ffffffff16158015906134fc575081516102008301516101e08401516040517fe1809d00000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff909116602483015264ffffffffff1660448201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e1809d0090606401602060405180830381865afa1580156134d6573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906134fa919061529b565b155b1561350c57600792505050610af1565b600260ff168260c0015160ff160361360557816020015184602001350361353857600092505050610af1565b6020808301516040517fb44103e10000000000000000000000000000000000000000000000000000000081529186013560048301529073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b44103e190602401602060405180830381865afa1580156135cc573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906135f09190615160565b1461360057600992505050610af1565b6136fc565b816020015184602001351415806136ec575060c082015160ff166003908114906040517f023c91c3000000000000000000000000000000000000000000000000000000008152602087013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa1580156136b3573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906136d79190615196565b60038111156136e8576136e8614fea565b1414155b156136fc57600992505050610af1565b6040517f5c36901c000000000000000000000000000000000000000000000000000000008152602085013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690635c36901c90602401602060405180830381865afa15801561378a573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906137ae919061529b565b6137b957600a6137bc565b60005b95945050505050565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061381557504265ffffffffffff821610155b15613856576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b88565b61387f600061387a60025473ffffffffffffffffffffffffffffffffffffffff1690565b613bab565b5061388b600083613aeb565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546138d38161235e565b6122c18383613bab565b612373600080613c99565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610c2a576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610b88565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015613a43574265ffffffffffff82161015613a19576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055613a43565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000613ad860376033848661532f565b613ae1916154a0565b60e01c9392505050565b600082613ba1576000613b1360025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613b60576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b610e5383836147cd565b600082158015613bd5575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15613c0357600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b610e5383836148c1565b60035460ff16612373576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115613c95576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610b88565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff88161717909355900416801561258e576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600082826014818110613d4a57613d4a615131565b919091013560f81c949350505050565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101829052610220810182905261024081019190915282826015818110613e0657613e06615131565b919091013560f81c60808301525082826016818110613e2757613e27615131565b919091013560f81c60a08301525082826017818110613e4857613e48615131565b919091013560f81c60c08301525082826018818110613e6957613e69615131565b919091013560f81c60e08301525082826019818110613e8a57613e8a615131565b919091013560f81c61010083015250613ea7601c601a848661532f565b613eb091615505565b60f01c610120820152613ec76021601c848661532f565b613ed09161556a565b60d81c610140820152613ee760256021848661532f565b613ef0916154a0565b60e01c610160820152613f0760296025848661532f565b613f10916154a0565b60e01c610180820152613f27602e6029848661532f565b613f309161556a565b60d81c6101a0820152613f476033602e848661532f565b613f509161556a565b60d81c6101c0820152613f6760576037848661532f565b613f7091615359565b8152613f8060776057848661532f565b613f8991615359565b6020820152613f9c60976077848661532f565b613fa591615359565b6040820152613fb860b76097848661532f565b613fc191615359565b606082015264ffffffffff42166101e0820152608081015160ff161580613ff25750600560ff16816080015160ff16115b1561402c576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260156004820152602401610b88565b60a081015160ff16158061404a5750600660ff168160a0015160ff16115b15614084576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260166004820152602401610b88565b60c081015160ff16158061409f575060038160c0015160ff16115b156140d9576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260176004820152602401610b88565b6140eb8160e00151826060015161497c565b614124576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260186004820152602401610b88565b61010081015160ff1615806141415750600581610100015160ff16115b1561417b576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260196004820152602401610b88565b80610120015161ffff166000036141c1576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601a6004820152602401610b88565b80610140015164ffffffffff1660000361420a576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601c6004820152602401610b88565b61421881610160015161499a565b614251576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260216004820152602401610b88565b61425f81610180015161499a565b1580614280575080610160015163ffffffff1681610180015163ffffffff16105b156142ba576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260256004820152602401610b88565b6301e28500816101e001516142cf9190615179565b64ffffffffff16816101a0015164ffffffffff16111561431e576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260296004820152602401610b88565b806101a0015164ffffffffff16816101c0015164ffffffffff1611158061436457506101a08101516101c08201516312d932009161435b916155cf565b64ffffffffff16115b1561439e576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b806101e0015164ffffffffff16816101c0015164ffffffffff16116143f2576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b8051600003614430576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260376004820152602401610b88565b6020810151600003614471576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260576004820152602401610b88565b61447f60d760b7848661532f565b61448891615359565b600003610af1576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260b76004820152602401610b88565b6000806144cf611cab565b90508065ffffffffffff168365ffffffffffff16116144f7576144f283826155ec565b610e53565b610e5365ffffffffffff841662069780614a39565b600061451f610100830160e0840161560a565b64ffffffffff1615801590614545575061453f60c0830160a08401615631565b60ff1615155b80156145645750600561455e60c0840160a08501615631565b60ff1611155b8015614585575061458561458061012084016101008501615654565b61499a565b80156145a157506145a161458061014084016101208501615654565b80156145db57506145ba61014083016101208401615654565b63ffffffff166145d261012084016101008501615654565b63ffffffff1611155b8015610af15750610af16145f560a0840160808501615631565b836060013561497c565b8151600090810361461257506001610af1565b61022083015164ffffffffff161561463d57826102400151614635576004613237565b506005610af1565b826101a0015164ffffffffff1642101561465957506002610af1565b826101c0015164ffffffffff16421061467457506003610af1565b825182351461468557506008610af1565b6040830151158015906146a057508260400151826040013514155b156146ad5750600b610af1565b61012083015161ffff166146c760e0840160c08501615671565b61ffff16146146d85750600c610af1565b610140830151196146f0610100840160e0850161560a565b1664ffffffffff166000146147075750600d610af1565b61016083015163ffffffff1661472561012084016101008501615654565b63ffffffff161080614758575061018083015163ffffffff1661475061014084016101208501615654565b63ffffffff16115b156147655750600e610af1565b61010083015160ff1661477e60c0840160a08501615631565b60ff16111561478f5750600f610af1565b60e083015160608401516147b891906147ae60a0860160808701615631565b8560600135614a49565b6147c457506010610af1565b50600092915050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff166132345760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905561485f3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610af1565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16156132345760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610af1565b6000600260ff841611801590610e535750501560ff91909116151490565b60008060646149a981856156c4565b6149b391906156ec565b63ffffffff169050630112a8e58363ffffffff16101580156149df57506305f5bebf8363ffffffff1611155b80156149ec575060018110155b80156149f95750600c8111155b8015614a1657506001614a0d6064856156ec565b63ffffffff1610155b8015610e535750601f614a2a6064856156ec565b63ffffffff1611159392505050565b6000828218828410028218610e53565b600060ff8516614a5b57506001610be1565b8260ff168560ff1614614a7057506000610be1565b60ff8516600114614a8357838214610bde565b5091199091161592915050565b600060208284031215614aa257600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610e5357600080fd5b60008083601f840112614ae457600080fd5b50813567ffffffffffffffff811115614afc57600080fd5b602083019150836020828501011115614b1457600080fd5b9250929050565b60008060008060608587031215614b3157600080fd5b843567ffffffffffffffff811115614b4857600080fd5b614b5487828801614ad2565b90989097506020870135966040013595509350505050565b600060208284031215614b7e57600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114614ba957600080fd5b919050565b60008060408385031215614bc157600080fd5b82359150614bd160208401614b85565b90509250929050565b600080600060608486031215614bef57600080fd5b505081359360208301359350604090920135919050565b602080825282518282018190526000918401906040840190835b81811015614c3e578351835260209384019390920191600101614c20565b509095945050505050565b63ffffffff81168114610b0a57600080fd5b60008060008060808587031215614c7157600080fd5b843593506020850135614c8381614c49565b93969395505050506040820135916060013590565b600060208284031215614caa57600080fd5b610e5382614b85565b600080600080600080600060a0888a031215614cce57600080fd5b873567ffffffffffffffff811115614ce557600080fd5b614cf18a828b01614ad2565b909850965050602088013594506040880135935060608801359250608088013567ffffffffffffffff811115614d2657600080fd5b614d328a828b01614ad2565b989b979a50959850939692959293505050565b600060208284031215614d5757600080fd5b813565ffffffffffff81168114610e5357600080fd5b60008060008060608587031215614d8357600080fd5b8435935060208501359250604085013567ffffffffffffffff811115614da857600080fd5b8501601f81018713614db957600080fd5b803567ffffffffffffffff811115614dd057600080fd5b8760208260051b8401011115614de557600080fd5b949793965060200194505050565b600061026082019050825182526020830151602083015260408301516040830152606083015160608301526080830151614e32608084018260ff169052565b5060a0830151614e4760a084018260ff169052565b5060c0830151614e5c60c084018260ff169052565b5060e0830151614e7160e084018260ff169052565b50610100830151614e8861010084018260ff169052565b50610120830151614ea061012084018261ffff169052565b50610140830151614ebb61014084018264ffffffffff169052565b50610160830151614ed561016084018263ffffffff169052565b50610180830151614eef61018084018263ffffffff169052565b506101a0830151614f0a6101a084018264ffffffffff169052565b506101c0830151614f256101c084018264ffffffffff169052565b506101e0830151614f406101e084018264ffffffffff169052565b50610200830151614f5a61020084018263ffffffff169052565b50610220830151614f7561022084018264ffffffffff169052565b50610240830151614f8b61024084018215159052565b5092915050565b600080828403610160811215614fa757600080fd5b833592506101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215614fdc57600080fd5b506020830190509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b82151581526040810160128310615059577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b8260208301529392505050565b8015158114610b0a57600080fd5b6000806040838503121561508757600080fd5b823561509281615066565b915060208301356150a281615066565b809150509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b81810381811115610af157610af16150ad565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b80820180821115610af157610af16150ad565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b60006020828403121561517257600080fd5b5051919050565b64ffffffffff8181168382160190811115610af157610af16150ad565b6000602082840312156151a857600080fd5b815160048110610e5357600080fd5b8183528181602085013750600060208284010152600060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b85815260806020820152600061521a6080830186886151b7565b604083019490945250606001529392505050565b60006020828403121561524057600080fd5b8151610e5381614c49565b602081526000610be16020830184866151b7565b85815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201526000611fcd6080830184866151b7565b6000602082840312156152ad57600080fd5b8151610e5381615066565b6000815180845260005b818110156152de576020818501810151868301820152016152c2565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081526000610e5360208301846152b8565b6000808585111561533f57600080fd5b8386111561534c57600080fd5b5050820193919092039150565b80356020831015610af1577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b8481526080602082015260006153ae60808301866152b8565b6040830194909452506060015292915050565b63ffffffff8281168282160390811115610af157610af16150ad565b65ffffffffffff8181168382160190811115610af157610af16150ad565b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015614f8b577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b8183823760009101908152919050565b84815263ffffffff841660208201526060604082015260006154966060830184866151b7565b9695505050505050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015614f8b577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015614f8b577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b80357fffffffffff0000000000000000000000000000000000000000000000000000008116906005841015614f8b577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b64ffffffffff8281168282160390811115610af157610af16150ad565b65ffffffffffff8281168282160390811115610af157610af16150ad565b60006020828403121561561c57600080fd5b813564ffffffffff81168114610e5357600080fd5b60006020828403121561564357600080fd5b813560ff81168114610e5357600080fd5b60006020828403121561566657600080fd5b8135610e5381614c49565b60006020828403121561568357600080fd5b813561ffff81168114610e5357600080fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b600063ffffffff8316806156da576156da615695565b8063ffffffff84160491505092915050565b600063ffffffff83168061570257615702615695565b8063ffffffff8416069150509291505056' as const
export const consentDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106103205760003560e01c80638da5cb5b116101a7578063cefc1429116100ee578063de9f424811610097578063e63ab1e911610071578063e63ab1e914610a3a578063f5b541a614610a61578063f6f98ca914610a8857600080fd5b8063de9f4248146109f8578063e447315114610a1f578063e6335af914610a3257600080fd5b8063d24a0268116100c8578063d24a0268146109ca578063d547741f146109dd578063d602b9fd146109f057600080fd5b8063cefc142914610956578063cf6eefb71461095e578063d0827fa1146109aa57600080fd5b8063a217fddf11610150578063c2fb26a61161012a578063c2fb26a6146108d0578063ca7db83014610928578063cc8463c81461094e57600080fd5b8063a217fddf14610880578063a7d22ba414610888578063abf0e71f146108a957600080fd5b80639aee26f1116101815780639aee26f1146106005780639f70ed8114610839578063a1eda53c1461085957600080fd5b80638da5cb5b1461058d57806391712a0b1461059557806391d14854146105bc57600080fd5b8063556257431161026b57806369fc09b9116102145780638456cb59116101ee5780638456cb591461055457806384ef8ffc1461055c5780638d1fdf2f1461057a57600080fd5b806369fc09b9146105145780636ff968c31461051c57806370f425bc1461054157600080fd5b8063634e93da11610245578063634e93da146104db57806363f1cf16146104ee578063649a5ec71461050157600080fd5b8063556257431461049d5780635c975abb146104bd578063629f414d146104c857600080fd5b80632b7ac3f3116102cd57806336568abe116102a757806336568abe146104635780633f4ba83a146104765780634167aff81461047e57600080fd5b80632b7ac3f3146103dd5780632f2ff15d14610429578063349fe0e41461043c57600080fd5b80630e8b2545116102fe5780630e8b2545146103735780631cb2671514610394578063248a9ca3146103ba57600080fd5b806301ffc9a714610325578063022d63fb1461034d5780630aa6220b14610369575b600080fd5b610338610333366004614a90565b610a9b565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610344565b610371610af7565b005b610386610381366004614b1b565b610b0d565b604051908152602001610344565b600354610338907501000000000000000000000000000000000000000000900460ff1681565b6103866103c8366004614b6c565b60009081526020819052604090206001015490565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610344565b610371610437366004614bae565b610be9565b60035461033890760100000000000000000000000000000000000000000000900460ff1681565b610371610471366004614bae565b610c2e565b610371610d33565b610488620f424081565b60405163ffffffff9091168152602001610344565b6104b06104ab366004614bda565b610d65565b6040516103449190614c06565b60035460ff16610338565b6103716104d6366004614c5b565b610e5a565b6103716104e9366004614c98565b61102e565b6103866104fc366004614cb3565b611042565b61037161050f366004614d45565b611745565b610386606481565b60035461040490610100900473ffffffffffffffffffffffffffffffffffffffff1681565b61033861054f366004614d6d565b611759565b610371611a43565b60025473ffffffffffffffffffffffffffffffffffffffff16610404565b610371610588366004614c98565b611a75565b610404611bdc565b6103867fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b6103386105ca366004614bae565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61082c61060e366004614b6c565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101919091525060009081526004602081815260409283902083516102608101855281548152600182015492810192909252600281015493820193909352600383015460608201529082015460ff8082166080840152610100808304821660a0850152620100008304821660c085015263010000008304821660e085015264010000000083048216908401526501000000000080830461ffff16610120850152670100000000000000830464ffffffffff9081166101408601526c01000000000000000000000000840463ffffffff9081166101608701527001000000000000000000000000000000008504811661018087015274010000000000000000000000000000000000000000850482166101a087015279010000000000000000000000000000000000000000000000000090940481166101c08601526005909501548086166101e0860152908104909216610200840152690100000000000000000082049093166102208301526e0100000000000000000000000000009004909116151561024082015290565b6040516103449190614df3565b610386610847366004614b6c565b60009081526005602052604090205490565b610861611c02565b6040805165ffffffffffff938416815292909116602083015201610344565b610386600081565b61089b610896366004614f92565b611c7e565b604051610344929190615019565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b6108f77f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091168152602001610344565b610488610936366004614b6c565b60066020526000908152604090205463ffffffff1681565b610352611cab565b610371611d49565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610344565b6109b46201518081565b60405164ffffffffff9091168152602001610344565b6103866109d8366004614b1b565b611da5565b6103716109eb366004614bae565b611fd8565b610371612019565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b610371610a2d366004615074565b61202c565b610386601081565b6103867f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6103867f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b610371610a96366004614c5b565b612181565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610af15750610af1826122c7565b92915050565b6000610b028161235e565b610b0a612368565b50565b6000610b17612375565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610b91576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60d78414610bce576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101859052602401610b88565b610bde85856001600087876123b2565b90505b949350505050565b81610c20576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c2a8282612510565b5050565b81158015610c56575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610d295760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610caa575065ffffffffffff8116155b80610cbd57504265ffffffffffff821610155b15610cfe576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b88565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610c2a8282612535565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610d5d8161235e565b610b0a612593565b60008381526005602052604090208054606091908410610d855750610e53565b6064831115610d9357606492505b8054600090610da39086906150dc565b9050838110610db25783610db4565b805b67ffffffffffffffff811115610dcc57610dcc6150ef565b604051908082528060200260200182016040528015610df5578160200160208202803683370190505b50925060005b8351811015610e4f5782610e0f828861511e565b81548110610e1f57610e1f615131565b9060005260206000200154848281518110610e3c57610e3c615131565b6020908102919091010152600101610dfb565b5050505b9392505050565b610e62612610565b60008481526004602052604090208054801580610e96575060058201546901000000000000000000900464ffffffffff1615155b15610ed0576040517f973240ee00000000000000000000000000000000000000000000000000000000815260048101879052602401610b88565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f030000000000000000000000000000000000000000000000000000000000000060348201527fffffffff0000000000000000000000000000000000000000000000000000000060e087901b1660358201526039810182905260598101879052600090610f9d9083906079016040516020818303038152906040528787612685565b6005840180547fffffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffff1669010000000000000000004264ffffffffff16021790559050610fe88287612786565b60405163ffffffff82168152829088907f87b99914b74019a967bbc108d9e6547e127000e23253c379608167e2387690189060200160405180910390a350505050505050565b60006110398161235e565b610c2a82612879565b600061104c612375565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156110c1576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b60d787146110fe576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101889052602401610b88565b600061110c898960016128f9565b6040517fb44103e10000000000000000000000000000000000000000000000000000000081526004810189905290915060009073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b44103e190602401602060405180830381865afa15801561119d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906111c19190615160565b90506111d582608001518360a00151612bda565b61120b576040517fd6a5daa700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600560ff16826080015160ff1603611309578782602001511461125d576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260576004820152602401610b88565b60c082015160ff166001146112a1576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260176004820152602401610b88565b62015180826101e001516112b59190615179565b64ffffffffff16826101c0015164ffffffffff161115611304576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b61138a565b60a082015160ff1660061461134a576040517fec1e448e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8082604001511461138a576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260776004820152602401610b88565b60026040517f023c91c3000000000000000000000000000000000000000000000000000000008152600481018a90527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa158015611417573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061143b9190615196565b600381111561144c5761144c614fea565b14611486576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101899052602401610b88565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d990611500908b908e908e908d908d90600401615200565b602060405180830381865afa15801561151d573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611541919061522e565b63ffffffff16600003611583576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101899052602401610b88565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468260007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c8f8f6040518363ffffffff1660e01b815260040161161d92919061524b565b602060405180830381865afa15801561163a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061165e9190615160565b89896040518663ffffffff1660e01b815260040161168095949392919061525f565b602060405180830381865afa15801561169d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906116c1919061529b565b6116fa576040517fea33384b00000000000000000000000000000000000000000000000000000000815260048101829052602401610b88565b6117078a8a846000612c4d565b92508088847f0b2ec8d9092aceca188cc0a24492ff3eff57a6e1fe6b80d332352534b2b78bf060405160405180910390a45050979650505050505050565b60006117508161235e565b610c2a82612fbd565b6000848152600460205260408120805415806117755750601083115b15611784576000915050610be1565b60048101546301000000900460ff166117a1576001915050610be1565b60048101547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff630100000090910460ff16016117f957610100851080156117f157506003810154600190861c8116145b915050610be1565b6040805160006020820181905260218083018990528351808403909101815260418301938490527ffb34363c00000000000000000000000000000000000000000000000000000000909352917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169163fb34363c9161188f9160450161531c565b602060405180830381865afa1580156118ac573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118d09190615160565b905060005b84811015611a31576000808787848181106118f2576118f2615131565b90506020020135841061191e5787878481811061191157611911615131565b9050602002013584611939565b8388888581811061193157611931615131565b905060200201355b6040517f010000000000000000000000000000000000000000000000000000000000000060208201526021810183905260418101829052919350915073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063fb34363c906061016040516020818303038152906040526040518263ffffffff1660e01b81526004016119e1919061531c565b602060405180830381865afa1580156119fe573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611a229190615160565b935050508060010190506118d5565b50600390910154149050949350505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a611a6d8161235e565b610b0a61302d565b6000611a808161235e565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611af5576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b73ffffffffffffffffffffffffffffffffffffffff8216301480611b2e575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611b65576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611bfd60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611c4557504265ffffffffffff821610155b611c5157600080611c76565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b600080611c8b8484613088565b90506000816011811115611ca157611ca1614fea565b1491509250929050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611ced57504265ffffffffffff8216105b611d1f576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16611d43565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114611d9d576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610b88565b610b0a6137c5565b6000611daf612375565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611e24576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b611e3060d7602061511e565b8414611e6b576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101859052602401610b88565b6000611e7a8560d7818961532f565b611e8391615359565b60008181526004602052604090208054919250901580611eba575060058101546901000000000000000000900464ffffffffff1615155b15611ef4576040517f973240ee00000000000000000000000000000000000000000000000000000000815260048101839052602401610b88565b611f0260576037888a61532f565b611f0b91615359565b815414611f4a5780546040517f068c56500000000000000000000000000000000000000000000000000000000081526004810191909152602401610b88565b6005810180547fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff64ffffffffff4216690100000000000000000002167fffffffffffffffffffffffffffffffffff000000000000ffffffffffffffffff909116176e010000000000000000000000000000179055611fcd878760028589896123b2565b979650505050505050565b8161200f576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c2a82826138b8565b60006120248161235e565b610b0a6138dd565b60006120378161235e565b61203f612375565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156120b4576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b600380547fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000008515159081027fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff1691909117760100000000000000000000000000000000000000000000851515908102919091179092556040805191825260208201929092527f5bb39445e6d42805b42d46794739a372cc762da9542b409fc5bbc45d54342e51910160405180910390a1505050565b612189612610565b60008481526006602052604090205463ffffffff908116908416116121f357600084815260066020526040908190205490517f9672b85c00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610b88565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f040000000000000000000000000000000000000000000000000000000000000060348201527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b166035820152603981018590526122b69085906059016040516020818303038152906040528484612685565b506122c18484612786565b50505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610af157507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610af1565b610b0a81336138e8565b61237360008061396e565b565b60035460ff1615612373576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000806123c08888886128f9565b608081015190915060ff16600514806123e0575060a081015160ff166006145b1561241a576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260156004820152602401610b88565b60006124268989613ac8565b825160009081526006602052604090205490915063ffffffff90811690821611612497578151600090815260066020526040908190205490517f9672b85c00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610b88565b6124df82600001518a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152508a92508991506126859050565b63ffffffff1661020083015281516124f79082612786565b61250389898489612c4d565b9998505050505050505050565b60008281526020819052604090206001015461252b8161235e565b6122c18383613aeb565b73ffffffffffffffffffffffffffffffffffffffff81163314612584576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61258e8282613bab565b505050565b61259b613c0d565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612373576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815260009073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d990612700908890889088908890600401615395565b602060405180830381865afa15801561271d573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612741919061522e565b90508063ffffffff16600003610be1576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101869052602401610b88565b60008281526006602052604090205463ffffffff90811690821681106127ab57505050565b620f42406127b982846153c1565b63ffffffff1611156127ff576040517f8b51d7d300000000000000000000000000000000000000000000000000000000815263ffffffff82166004820152602401610b88565b60008381526006602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff8616908117909155915191825284917fb085d25c82e070db7604fe338a2a67ccfea098c83a728c5afc19d590a153fe0a910160405180910390a2505050565b6000612883611cab565b61288c42613c49565b61289691906153dd565b90506128a28282613c99565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101919091527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000166129e360146000868861532f565b6129ec916153fb565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001614612a8157612a2160146000858761532f565b612a2a916153fb565b6040517f23736ee20000000000000000000000000000000000000000000000000000000081527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091166004820152602401610b88565b8160ff16612a8f8585613d35565b60ff1614612acc576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260146004820152602401610b88565b612ad68484613d5a565b9050600181516040517f023c91c300000000000000000000000000000000000000000000000000000000815260048101919091527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa158015612b68573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612b8c9190615196565b6003811115612b9d57612b9d614fea565b14610e535780516040517f5f409f230000000000000000000000000000000000000000000000000000000081526004810191909152602401610b88565b600060ff83166005148015612c0b57506003547501000000000000000000000000000000000000000000900460ff16155b15612c1857506000610af1565b60ff82166006141580610e535750600354760100000000000000000000000000000000000000000000900460ff169392505050565b60008484604051612c5f929190615460565b604080519182900390912060008181526004602052919091205490915015612cb6576040517fc9a8eb2800000000000000000000000000000000000000000000000000000000815260048101829052602401610b88565b82600460008381526020019081526020016000206000820151816000015560208201518160010155604082015181600201556060820151816003015560808201518160040160006101000a81548160ff021916908360ff16021790555060a08201518160040160016101000a81548160ff021916908360ff16021790555060c08201518160040160026101000a81548160ff021916908360ff16021790555060e08201518160040160036101000a81548160ff021916908360ff1602179055506101008201518160040160046101000a81548160ff021916908360ff1602179055506101208201518160040160056101000a81548161ffff021916908361ffff1602179055506101408201518160040160076101000a81548164ffffffffff021916908364ffffffffff16021790555061016082015181600401600c6101000a81548163ffffffff021916908363ffffffff1602179055506101808201518160040160106101000a81548163ffffffff021916908363ffffffff1602179055506101a08201518160040160146101000a81548164ffffffffff021916908364ffffffffff1602179055506101c08201518160040160196101000a81548164ffffffffff021916908364ffffffffff1602179055506101e08201518160050160006101000a81548164ffffffffff021916908364ffffffffff1602179055506102008201518160050160056101000a81548163ffffffff021916908363ffffffff1602179055506102208201518160050160096101000a81548164ffffffffff021916908364ffffffffff16021790555061024082015181600501600e6101000a81548160ff021916908315150217905550905050600560008460000151815260200190815260200160002081908060018154018082558091505060019003906000526020600020016000909190919091505582602001518360000151827f2d044ba1aba8eb7537a0012511be12d6359265f907383cae55d1a5747d90bdd0858761020001518a8a604051612fad9493929190615470565b60405180910390a4949350505050565b6000612fc8826144c4565b612fd142613c49565b612fdb91906153dd565b9050612fe7828261396e565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b613035612375565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586125e63390565b60006130938261450c565b61309f57506011610af1565b60208201358235148015613172575060016040517f023c91c3000000000000000000000000000000000000000000000000000000008152833560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa15801561313b573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061315f9190615196565b600381111561317057613170614fea565b145b1561323e576040517f5c36901c000000000000000000000000000000000000000000000000000000008152602083013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690635c36901c90602401602060405180830381865afa158015613205573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613229919061529b565b61323457600a613237565b60005b9050610af1565b600083815260046020818152604080842081516102608101835281548152600182015493810193909352600281015491830191909152600381015460608301529182015460ff8082166080840152610100808304821660a0850152620100008304821660c085015263010000008304821660e085015264010000000083048216908401526501000000000080830461ffff16610120850152670100000000000000830464ffffffffff9081166101408601526c01000000000000000000000000840463ffffffff9081166101608701527001000000000000000000000000000000008504811661018087015274010000000000000000000000000000000000000000850482166101a087015279010000000000000000000000000000000000000000000000000090940481166101c08601526005909501548086166101e0860152908104909216610200840152690100000000000000000082049093166102208301526e01000000000000000000000000000090049091161515610240820152906133c982856145ff565b905060008160118111156133df576133df614fea565b146133ed579150610af19050565b6133ff82608001518360a00151612bda565b61340e57600692505050610af1565b61020082015163ffffffff16158015906134fc575081516102008301516101e08401516040517fe1809d00000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff909116602483015264ffffffffff1660448201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e1809d0090606401602060405180830381865afa1580156134d6573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906134fa919061529b565b155b1561350c57600792505050610af1565b600260ff168260c0015160ff160361360557816020015184602001350361353857600092505050610af1565b6020808301516040517fb44103e10000000000000000000000000000000000000000000000000000000081529186013560048301529073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b44103e190602401602060405180830381865afa1580156135cc573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906135f09190615160565b1461360057600992505050610af1565b6136fc565b816020015184602001351415806136ec575060c082015160ff166003908114906040517f023c91c3000000000000000000000000000000000000000000000000000000008152602087013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa1580156136b3573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906136d79190615196565b60038111156136e8576136e8614fea565b1414155b156136fc57600992505050610af1565b6040517f5c36901c000000000000000000000000000000000000000000000000000000008152602085013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690635c36901c90602401602060405180830381865afa15801561378a573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906137ae919061529b565b6137b957600a6137bc565b60005b95945050505050565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061381557504265ffffffffffff821610155b15613856576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b88565b61387f600061387a60025473ffffffffffffffffffffffffffffffffffffffff1690565b613bab565b5061388b600083613aeb565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546138d38161235e565b6122c18383613bab565b612373600080613c99565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610c2a576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610b88565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015613a43574265ffffffffffff82161015613a19576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a01000000000000000000000000000000000000000000000000000002919091179055613a43565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000613ad860376033848661532f565b613ae1916154a0565b60e01c9392505050565b600082613ba1576000613b1360025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613b60576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b610e5383836147cd565b600082158015613bd5575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15613c0357600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b610e5383836148c1565b60035460ff16612373576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115613c95576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610b88565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff88161717909355900416801561258e576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600082826014818110613d4a57613d4a615131565b919091013560f81c949350505050565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101829052610220810182905261024081019190915282826015818110613e0657613e06615131565b919091013560f81c60808301525082826016818110613e2757613e27615131565b919091013560f81c60a08301525082826017818110613e4857613e48615131565b919091013560f81c60c08301525082826018818110613e6957613e69615131565b919091013560f81c60e08301525082826019818110613e8a57613e8a615131565b919091013560f81c61010083015250613ea7601c601a848661532f565b613eb091615505565b60f01c610120820152613ec76021601c848661532f565b613ed09161556a565b60d81c610140820152613ee760256021848661532f565b613ef0916154a0565b60e01c610160820152613f0760296025848661532f565b613f10916154a0565b60e01c610180820152613f27602e6029848661532f565b613f309161556a565b60d81c6101a0820152613f476033602e848661532f565b613f509161556a565b60d81c6101c0820152613f6760576037848661532f565b613f7091615359565b8152613f8060776057848661532f565b613f8991615359565b6020820152613f9c60976077848661532f565b613fa591615359565b6040820152613fb860b76097848661532f565b613fc191615359565b606082015264ffffffffff42166101e0820152608081015160ff161580613ff25750600560ff16816080015160ff16115b1561402c576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260156004820152602401610b88565b60a081015160ff16158061404a5750600660ff168160a0015160ff16115b15614084576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260166004820152602401610b88565b60c081015160ff16158061409f575060038160c0015160ff16115b156140d9576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260176004820152602401610b88565b6140eb8160e00151826060015161497c565b614124576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260186004820152602401610b88565b61010081015160ff1615806141415750600581610100015160ff16115b1561417b576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260196004820152602401610b88565b80610120015161ffff166000036141c1576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601a6004820152602401610b88565b80610140015164ffffffffff1660000361420a576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601c6004820152602401610b88565b61421881610160015161499a565b614251576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260216004820152602401610b88565b61425f81610180015161499a565b1580614280575080610160015163ffffffff1681610180015163ffffffff16105b156142ba576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260256004820152602401610b88565b6301e28500816101e001516142cf9190615179565b64ffffffffff16816101a0015164ffffffffff16111561431e576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260296004820152602401610b88565b806101a0015164ffffffffff16816101c0015164ffffffffff1611158061436457506101a08101516101c08201516312d932009161435b916155cf565b64ffffffffff16115b1561439e576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b806101e0015164ffffffffff16816101c0015164ffffffffff16116143f2576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b8051600003614430576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260376004820152602401610b88565b6020810151600003614471576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260576004820152602401610b88565b61447f60d760b7848661532f565b61448891615359565b600003610af1576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260b76004820152602401610b88565b6000806144cf611cab565b90508065ffffffffffff168365ffffffffffff16116144f7576144f283826155ec565b610e53565b610e5365ffffffffffff841662069780614a39565b600061451f610100830160e0840161560a565b64ffffffffff1615801590614545575061453f60c0830160a08401615631565b60ff1615155b80156145645750600561455e60c0840160a08501615631565b60ff1611155b8015614585575061458561458061012084016101008501615654565b61499a565b80156145a157506145a161458061014084016101208501615654565b80156145db57506145ba61014083016101208401615654565b63ffffffff166145d261012084016101008501615654565b63ffffffff1611155b8015610af15750610af16145f560a0840160808501615631565b836060013561497c565b8151600090810361461257506001610af1565b61022083015164ffffffffff161561463d57826102400151614635576004613237565b506005610af1565b826101a0015164ffffffffff1642101561465957506002610af1565b826101c0015164ffffffffff16421061467457506003610af1565b825182351461468557506008610af1565b6040830151158015906146a057508260400151826040013514155b156146ad5750600b610af1565b61012083015161ffff166146c760e0840160c08501615671565b61ffff16146146d85750600c610af1565b610140830151196146f0610100840160e0850161560a565b1664ffffffffff166000146147075750600d610af1565b61016083015163ffffffff1661472561012084016101008501615654565b63ffffffff161080614758575061018083015163ffffffff1661475061014084016101208501615654565b63ffffffff16115b156147655750600e610af1565b61010083015160ff1661477e60c0840160a08501615631565b60ff16111561478f5750600f610af1565b60e083015160608401516147b891906147ae60a0860160808701615631565b8560600135614a49565b6147c457506010610af1565b50600092915050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff166132345760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905561485f3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610af1565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16156132345760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610af1565b6000600260ff841611801590610e535750501560ff91909116151490565b60008060646149a981856156c4565b6149b391906156ec565b63ffffffff169050630112a8e58363ffffffff16101580156149df57506305f5bebf8363ffffffff1611155b80156149ec575060018110155b80156149f95750600c8111155b8015614a1657506001614a0d6064856156ec565b63ffffffff1610155b8015610e535750601f614a2a6064856156ec565b63ffffffff1611159392505050565b6000828218828410028218610e53565b600060ff8516614a5b57506001610be1565b8260ff168560ff1614614a7057506000610be1565b60ff8516600114614a8357838214610bde565b5091199091161592915050565b600060208284031215614aa257600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610e5357600080fd5b60008083601f840112614ae457600080fd5b50813567ffffffffffffffff811115614afc57600080fd5b602083019150836020828501011115614b1457600080fd5b9250929050565b60008060008060608587031215614b3157600080fd5b843567ffffffffffffffff811115614b4857600080fd5b614b5487828801614ad2565b90989097506020870135966040013595509350505050565b600060208284031215614b7e57600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114614ba957600080fd5b919050565b60008060408385031215614bc157600080fd5b82359150614bd160208401614b85565b90509250929050565b600080600060608486031215614bef57600080fd5b505081359360208301359350604090920135919050565b602080825282518282018190526000918401906040840190835b81811015614c3e578351835260209384019390920191600101614c20565b509095945050505050565b63ffffffff81168114610b0a57600080fd5b60008060008060808587031215614c7157600080fd5b843593506020850135614c8381614c49565b93969395505050506040820135916060013590565b600060208284031215614caa57600080fd5b610e5382614b85565b600080600080600080600060a0888a031215614cce57600080fd5b873567ffffffffffffffff811115614ce557600080fd5b614cf18a828b01614ad2565b909850965050602088013594506040880135935060608801359250608088013567ffffffffffffffff811115614d2657600080fd5b614d328a828b01614ad2565b989b979a50959850939692959293505050565b600060208284031215614d5757600080fd5b813565ffffffffffff81168114610e5357600080fd5b60008060008060608587031215614d8357600080fd5b8435935060208501359250604085013567ffffffffffffffff811115614da857600080fd5b8501601f81018713614db957600080fd5b803567ffffffffffffffff811115614dd057600080fd5b8760208260051b8401011115614de557600080fd5b949793965060200194505050565b600061026082019050825182526020830151602083015260408301516040830152606083015160608301526080830151614e32608084018260ff169052565b5060a0830151614e4760a084018260ff169052565b5060c0830151614e5c60c084018260ff169052565b5060e0830151614e7160e084018260ff169052565b50610100830151614e8861010084018260ff169052565b50610120830151614ea061012084018261ffff169052565b50610140830151614ebb61014084018264ffffffffff169052565b50610160830151614ed561016084018263ffffffff169052565b50610180830151614eef61018084018263ffffffff169052565b506101a0830151614f0a6101a084018264ffffffffff169052565b506101c0830151614f256101c084018264ffffffffff169052565b506101e0830151614f406101e084018264ffffffffff169052565b50610200830151614f5a61020084018263ffffffff169052565b50610220830151614f7561022084018264ffffffffff169052565b50610240830151614f8b61024084018215159052565b5092915050565b600080828403610160811215614fa757600080fd5b833592506101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215614fdc57600080fd5b506020830190509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b82151581526040810160128310615059577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b8260208301529392505050565b8015158114610b0a57600080fd5b6000806040838503121561508757600080fd5b823561509281615066565b915060208301356150a281615066565b809150509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b81810381811115610af157610af16150ad565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b80820180821115610af157610af16150ad565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b60006020828403121561517257600080fd5b5051919050565b64ffffffffff8181168382160190811115610af157610af16150ad565b6000602082840312156151a857600080fd5b815160048110610e5357600080fd5b8183528181602085013750600060208284010152600060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b85815260806020820152600061521a6080830186886151b7565b604083019490945250606001529392505050565b60006020828403121561524057600080fd5b8151610e5381614c49565b602081526000610be16020830184866151b7565b85815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201526000611fcd6080830184866151b7565b6000602082840312156152ad57600080fd5b8151610e5381615066565b6000815180845260005b818110156152de576020818501810151868301820152016152c2565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081526000610e5360208301846152b8565b6000808585111561533f57600080fd5b8386111561534c57600080fd5b5050820193919092039150565b80356020831015610af1577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b8481526080602082015260006153ae60808301866152b8565b6040830194909452506060015292915050565b63ffffffff8281168282160390811115610af157610af16150ad565b65ffffffffffff8181168382160190811115610af157610af16150ad565b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015614f8b577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b8183823760009101908152919050565b84815263ffffffff841660208201526060604082015260006154966060830184866151b7565b9695505050505050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015614f8b577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015614f8b577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b80357fffffffffff0000000000000000000000000000000000000000000000000000008116906005841015614f8b577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b64ffffffffff8281168282160390811115610af157610af16150ad565b65ffffffffffff8281168282160390811115610af157610af16150ad565b60006020828403121561561c57600080fd5b813564ffffffffff81168114610e5357600080fd5b60006020828403121561564357600080fd5b813560ff81168114610e5357600080fd5b60006020828403121561566657600080fd5b8135610e5381614c49565b60006020828403121561568357600080fd5b813561ffff81168114610e5357600080fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b600063ffffffff8316806156da576156da615695565b8063ffffffff84160491505092915050565b600063ffffffff83168061570257615702615695565b8063ffffffff8416069150509291505056' as const
