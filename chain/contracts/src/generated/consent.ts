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
export const consentBytecode = '0x61010060405234801561001157600080fd5b50604051615c57380380615c5783398101604081905261003091610371565b60408051808201909152600d81526c4a48432d434f4e53454e542d3160981b602082015260808701518751879291859185918b916001600160a01b03811661009257604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff8516021790556100bc600082610224565b5050506100f37f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b929826020015161022460201b60201c565b506101287fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d041826040015161022460201b60201c565b5061015d7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a826060015161022460201b60201c565b50506001600160a01b03841660a081905260405163fb34363c9061018b908690869086903090602001610489565b6040516020818303038152906040526040518263ffffffff1660e01b81526004016101b691906104c5565b602060405180830381865afa1580156101d3573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906101f791906104f8565b6001600160601b0319166080525050506001600160a01b0394851660c0525050501660e052506105119050565b60008261028257600061023f6002546001600160a01b031690565b6001600160a01b03161461026657604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b61028c8383610295565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff16610337576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102ef3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161028f565b50600061028f565b80516001600160a01b038116811461035657600080fd5b919050565b805165ffffffffffff8116811461035657600080fd5b60008060008060008086880361014081121561038c57600080fd5b60a081121561039a57600080fd5b5060405160a081016001600160401b03811182821017156103cb57634e487b7160e01b600052604160045260246000fd5b6040526103d78861033f565b81526103e56020890161033f565b60208201526103f66040890161033f565b60408201526104076060890161033f565b60608201526104186080890161035b565b6080820152955061042b60a0880161033f565b945061043960c0880161033f565b935061044760e0880161033f565b61010088015161012090980151969995985093969395939492505050565b60005b83811015610480578181015183820152602001610468565b50506000910152565b6000855161049b818460208a01610465565b9190910193845250602083019190915260601b6001600160601b0319166040820152605401919050565b60208152600082518060208401526104e4816040850160208701610465565b601f01601f19169190910160400192915050565b60006020828403121561050a57600080fd5b5051919050565b60805160a05160c05160e05161568f6105c8600039600081816108ae015261157d0152600081816109fd0152818161114e015281816113b3015281816114bb0152818161264001528181612a870152818161305a01528181613124015281816133f501528181613500015281816135d201526136a90152600081816103e2015281816115bc0152818161183f01526119840152600081816108d501528181610eee015281816122090152612930015261568f6000f3fe608060405234801561001057600080fd5b50600436106103205760003560e01c80638da5cb5b116101a7578063cefc1429116100ee578063de9f424811610097578063e63ab1e911610071578063e63ab1e914610a3a578063f5b541a614610a61578063f6f98ca914610a8857600080fd5b8063de9f4248146109f8578063e447315114610a1f578063e6335af914610a3257600080fd5b8063d24a0268116100c8578063d24a0268146109ca578063d547741f146109dd578063d602b9fd146109f057600080fd5b8063cefc142914610956578063cf6eefb71461095e578063d0827fa1146109aa57600080fd5b8063a217fddf11610150578063c2fb26a61161012a578063c2fb26a6146108d0578063ca7db83014610928578063cc8463c81461094e57600080fd5b8063a217fddf14610880578063a7d22ba414610888578063abf0e71f146108a957600080fd5b80639aee26f1116101815780639aee26f1146106005780639f70ed8114610839578063a1eda53c1461085957600080fd5b80638da5cb5b1461058d57806391712a0b1461059557806391d14854146105bc57600080fd5b8063556257431161026b57806369fc09b9116102145780638456cb59116101ee5780638456cb591461055457806384ef8ffc1461055c5780638d1fdf2f1461057a57600080fd5b806369fc09b9146105145780636ff968c31461051c57806370f425bc1461054157600080fd5b8063634e93da11610245578063634e93da146104db57806363f1cf16146104ee578063649a5ec71461050157600080fd5b8063556257431461049d5780635c975abb146104bd578063629f414d146104c857600080fd5b80632b7ac3f3116102cd57806336568abe116102a757806336568abe146104635780633f4ba83a146104765780634167aff81461047e57600080fd5b80632b7ac3f3146103dd5780632f2ff15d14610429578063349fe0e41461043c57600080fd5b80630e8b2545116102fe5780630e8b2545146103735780631cb2671514610394578063248a9ca3146103ba57600080fd5b806301ffc9a714610325578063022d63fb1461034d5780630aa6220b14610369575b600080fd5b610338610333366004614a0b565b610a9b565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610344565b610371610af7565b005b610386610381366004614a96565b610b0d565b604051908152602001610344565b600354610338907501000000000000000000000000000000000000000000900460ff1681565b6103866103c8366004614ae7565b60009081526020819052604090206001015490565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610344565b610371610437366004614b29565b610be9565b60035461033890760100000000000000000000000000000000000000000000900460ff1681565b610371610471366004614b29565b610c2e565b610371610d33565b610488620f424081565b60405163ffffffff9091168152602001610344565b6104b06104ab366004614b55565b610d65565b6040516103449190614b81565b60035460ff16610338565b6103716104d6366004614bd6565b610e5a565b6103716104e9366004614c13565b611026565b6103866104fc366004614c2e565b61103a565b61037161050f366004614cc0565b61173d565b610386606481565b60035461040490610100900473ffffffffffffffffffffffffffffffffffffffff1681565b61033861054f366004614ce8565b611751565b610371611a3b565b60025473ffffffffffffffffffffffffffffffffffffffff16610404565b610371610588366004614c13565b611a6d565b610404611bd4565b6103867fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b6103386105ca366004614b29565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61082c61060e366004614ae7565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101919091525060009081526004602081815260409283902083516102608101855281548152600182015492810192909252600281015493820193909352600383015460608201529082015460ff8082166080840152610100808304821660a0850152620100008304821660c085015263010000008304821660e085015264010000000083048216908401526501000000000080830461ffff16610120850152670100000000000000830464ffffffffff9081166101408601526c01000000000000000000000000840463ffffffff9081166101608701527001000000000000000000000000000000008504811661018087015274010000000000000000000000000000000000000000850482166101a087015279010000000000000000000000000000000000000000000000000090940481166101c08601526005909501548086166101e0860152908104909216610200840152690100000000000000000082049093166102208301526e0100000000000000000000000000009004909116151561024082015290565b6040516103449190614d6e565b610386610847366004614ae7565b60009081526005602052604090205490565b610861611bfa565b6040805165ffffffffffff938416815292909116602083015201610344565b610386600081565b61089b610896366004614f0d565b611c76565b604051610344929190614f94565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b6108f77f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091168152602001610344565b610488610936366004614ae7565b60066020526000908152604090205463ffffffff1681565b610352611ca3565b610371611d41565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610344565b6109b46201518081565b60405164ffffffffff9091168152602001610344565b6103866109d8366004614a96565b611d9d565b6103716109eb366004614b29565b611fd0565b610371612011565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b610371610a2d366004614fef565b612024565b610386601081565b6103867f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6103867f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b610371610a96366004614bd6565b612179565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610af15750610af1826122b7565b92915050565b6000610b028161234e565b610b0a612358565b50565b6000610b17612365565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610b91576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60d78414610bce576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101859052602401610b88565b610bde85856001600087876123a2565b90505b949350505050565b81610c20576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c2a8282612500565b5050565b81158015610c56575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610d295760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610caa575065ffffffffffff8116155b80610cbd57504265ffffffffffff821610155b15610cfe576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b88565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610c2a8282612525565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610d5d8161234e565b610b0a612583565b60008381526005602052604090208054606091908410610d855750610e53565b6064831115610d9357606492505b8054600090610da3908690615057565b9050838110610db25783610db4565b805b67ffffffffffffffff811115610dcc57610dcc61506a565b604051908082528060200260200182016040528015610df5578160200160208202803683370190505b50925060005b8351811015610e4f5782610e0f8288615099565b81548110610e1f57610e1f6150ac565b9060005260206000200154848281518110610e3c57610e3c6150ac565b6020908102919091010152600101610dfb565b5050505b9392505050565b60008481526004602052604090208054801580610e8e575060058201546901000000000000000000900464ffffffffff1615155b15610ec8576040517f973240ee00000000000000000000000000000000000000000000000000000000815260048101879052602401610b88565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f030000000000000000000000000000000000000000000000000000000000000060348201527fffffffff0000000000000000000000000000000000000000000000000000000060e087901b1660358201526039810182905260598101879052600090610f959083906079016040516020818303038152906040528787612600565b6005840180547fffffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffff1669010000000000000000004264ffffffffff16021790559050610fe08287612701565b60405163ffffffff82168152829088907f87b99914b74019a967bbc108d9e6547e127000e23253c379608167e2387690189060200160405180910390a350505050505050565b60006110318161234e565b610c2a826127f4565b6000611044612365565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156110b9576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b60d787146110f6576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101889052602401610b88565b600061110489896001612874565b6040517fb44103e10000000000000000000000000000000000000000000000000000000081526004810189905290915060009073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b44103e190602401602060405180830381865afa158015611195573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906111b991906150db565b90506111cd82608001518360a00151612b55565b611203576040517fd6a5daa700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600560ff16826080015160ff16036113015787826020015114611255576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260576004820152602401610b88565b60c082015160ff16600114611299576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260176004820152602401610b88565b62015180826101e001516112ad91906150f4565b64ffffffffff16826101c0015164ffffffffff1611156112fc576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b611382565b60a082015160ff16600614611342576040517fec1e448e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80826040015114611382576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260776004820152602401610b88565b60026040517f023c91c3000000000000000000000000000000000000000000000000000000008152600481018a90527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa15801561140f573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906114339190615111565b600381111561144457611444614f65565b1461147e576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101899052602401610b88565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d9906114f8908b908e908e908d908d9060040161517b565b602060405180830381865afa158015611515573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061153991906151a9565b63ffffffff1660000361157b576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101899052602401610b88565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468260007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c8f8f6040518363ffffffff1660e01b81526004016116159291906151c6565b602060405180830381865afa158015611632573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061165691906150db565b89896040518663ffffffff1660e01b81526004016116789594939291906151da565b602060405180830381865afa158015611695573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906116b99190615216565b6116f2576040517fea33384b00000000000000000000000000000000000000000000000000000000815260048101829052602401610b88565b6116ff8a8a846000612bc8565b92508088847f0b2ec8d9092aceca188cc0a24492ff3eff57a6e1fe6b80d332352534b2b78bf060405160405180910390a45050979650505050505050565b60006117488161234e565b610c2a82612f38565b60008481526004602052604081208054158061176d5750601083115b1561177c576000915050610be1565b60048101546301000000900460ff16611799576001915050610be1565b60048101547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff630100000090910460ff16016117f157610100851080156117e957506003810154600190861c8116145b915050610be1565b6040805160006020820181905260218083018990528351808403909101815260418301938490527ffb34363c00000000000000000000000000000000000000000000000000000000909352917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169163fb34363c9161188791604501615297565b602060405180830381865afa1580156118a4573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118c891906150db565b905060005b84811015611a29576000808787848181106118ea576118ea6150ac565b90506020020135841061191657878784818110611909576119096150ac565b9050602002013584611931565b83888885818110611929576119296150ac565b905060200201355b6040517f010000000000000000000000000000000000000000000000000000000000000060208201526021810183905260418101829052919350915073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063fb34363c906061016040516020818303038152906040526040518263ffffffff1660e01b81526004016119d99190615297565b602060405180830381865afa1580156119f6573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611a1a91906150db565b935050508060010190506118cd565b50600390910154149050949350505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a611a658161234e565b610b0a612fa8565b6000611a788161234e565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611aed576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b73ffffffffffffffffffffffffffffffffffffffff8216301480611b26575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611b5d576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611bf560025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611c3d57504265ffffffffffff821610155b611c4957600080611c6e565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b600080611c838484613003565b90506000816011811115611c9957611c99614f65565b1491509250929050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611ce557504265ffffffffffff8216105b611d17576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16611d3b565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114611d95576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610b88565b610b0a613740565b6000611da7612365565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611e1c576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b611e2860d76020615099565b8414611e63576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101859052602401610b88565b6000611e728560d781896152aa565b611e7b916152d4565b60008181526004602052604090208054919250901580611eb2575060058101546901000000000000000000900464ffffffffff1615155b15611eec576040517f973240ee00000000000000000000000000000000000000000000000000000000815260048101839052602401610b88565b611efa60576037888a6152aa565b611f03916152d4565b815414611f425780546040517f068c56500000000000000000000000000000000000000000000000000000000081526004810191909152602401610b88565b6005810180547fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff64ffffffffff4216690100000000000000000002167fffffffffffffffffffffffffffffffffff000000000000ffffffffffffffffff909116176e010000000000000000000000000000179055611fc5878760028589896123a2565b979650505050505050565b81612007576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c2a8282613833565b600061201c8161234e565b610b0a613858565b600061202f8161234e565b612037612365565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156120ac576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b600380547fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000008515159081027fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff1691909117760100000000000000000000000000000000000000000000851515908102919091179092556040805191825260208201929092527f5bb39445e6d42805b42d46794739a372cc762da9542b409fc5bbc45d54342e51910160405180910390a1505050565b60008481526006602052604090205463ffffffff908116908416116121e357600084815260066020526040908190205490517f9672b85c00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610b88565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f040000000000000000000000000000000000000000000000000000000000000060348201527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b166035820152603981018590526122a69085906059016040516020818303038152906040528484612600565b506122b18484612701565b50505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610af157507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610af1565b610b0a8133613863565b6123636000806138e9565b565b60035460ff1615612363576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000806123b0888888612874565b608081015190915060ff16600514806123d0575060a081015160ff166006145b1561240a576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260156004820152602401610b88565b60006124168989613a43565b825160009081526006602052604090205490915063ffffffff90811690821611612487578151600090815260066020526040908190205490517f9672b85c00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610b88565b6124cf82600001518a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152508a92508991506126009050565b63ffffffff1661020083015281516124e79082612701565b6124f389898489612bc8565b9998505050505050505050565b60008281526020819052604090206001015461251b8161234e565b6122b18383613a66565b73ffffffffffffffffffffffffffffffffffffffff81163314612574576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61257e8282613b26565b505050565b61258b613b88565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815260009073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d99061267b908890889088908890600401615310565b602060405180830381865afa158015612698573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906126bc91906151a9565b90508063ffffffff16600003610be1576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101869052602401610b88565b60008281526006602052604090205463ffffffff908116908216811061272657505050565b620f4240612734828461533c565b63ffffffff16111561277a576040517f8b51d7d300000000000000000000000000000000000000000000000000000000815263ffffffff82166004820152602401610b88565b60008381526006602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff8616908117909155915191825284917fb085d25c82e070db7604fe338a2a67ccfea098c83a728c5afc19d590a153fe0a910160405180910390a2505050565b60006127fe611ca3565b61280742613bc4565b6128119190615358565b905061281d8282613c14565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101919091527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001661295e6014600086886152aa565b61296791615376565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016146129fc5761299c6014600085876152aa565b6129a591615376565b6040517f23736ee20000000000000000000000000000000000000000000000000000000081527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091166004820152602401610b88565b8160ff16612a0a8585613cb0565b60ff1614612a47576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260146004820152602401610b88565b612a518484613cd5565b9050600181516040517f023c91c300000000000000000000000000000000000000000000000000000000815260048101919091527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa158015612ae3573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612b079190615111565b6003811115612b1857612b18614f65565b14610e535780516040517f5f409f230000000000000000000000000000000000000000000000000000000081526004810191909152602401610b88565b600060ff83166005148015612b8657506003547501000000000000000000000000000000000000000000900460ff16155b15612b9357506000610af1565b60ff82166006141580610e535750600354760100000000000000000000000000000000000000000000900460ff169392505050565b60008484604051612bda9291906153db565b604080519182900390912060008181526004602052919091205490915015612c31576040517fc9a8eb2800000000000000000000000000000000000000000000000000000000815260048101829052602401610b88565b82600460008381526020019081526020016000206000820151816000015560208201518160010155604082015181600201556060820151816003015560808201518160040160006101000a81548160ff021916908360ff16021790555060a08201518160040160016101000a81548160ff021916908360ff16021790555060c08201518160040160026101000a81548160ff021916908360ff16021790555060e08201518160040160036101000a81548160ff021916908360ff1602179055506101008201518160040160046101000a81548160ff021916908360ff1602179055506101208201518160040160056101000a81548161ffff021916908361ffff1602179055506101408201518160040160076101000a81548164ffffffffff021916908364ffffffffff16021790555061016082015181600401600c6101000a81548163ffffffff021916908363ffffffff1602179055506101808201518160040160106101000a81548163ffffffff021916908363ffffffff1602179055506101a08201518160040160146101000a81548164ffffffffff021916908364ffffffffff1602179055506101c08201518160040160196101000a81548164ffffffffff021916908364ffffffffff1602179055506101e08201518160050160006101000a81548164ffffffffff021916908364ffffffffff1602179055506102008201518160050160056101000a81548163ffffffff021916908363ffffffff1602179055506102208201518160050160096101000a81548164ffffffffff021916908364ffffffffff16021790555061024082015181600501600e6101000a81548160ff021916908315150217905550905050600560008460000151815260200190815260200160002081908060018154018082558091505060019003906000526020600020016000909190919091505582602001518360000151827f2d044ba1aba8eb7537a0012511be12d6359265f907383cae55d1a5747d90bdd0858761020001518a8a604051612f2894939291906153eb565b60405180910390a4949350505050565b6000612f438261443f565b612f4c42613bc4565b612f569190615358565b9050612f6282826138e9565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b612fb0612365565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586125d63390565b600061300e82614487565b61301a57506011610af1565b602082013582351480156130ed575060016040517f023c91c3000000000000000000000000000000000000000000000000000000008152833560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa1580156130b6573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906130da9190615111565b60038111156130eb576130eb614f65565b145b156131b9576040517f5c36901c000000000000000000000000000000000000000000000000000000008152602083013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690635c36901c90602401602060405180830381865afa158015613180573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906131a49190615216565b6131af57600a6131b2565b60005b9050610af1565b600083815260046020818152604080842081516102608101835281548152600182015493810193909352600281015491830191909152600381015460608301529182015460ff8082166080840152610100808304821660a0850152620100008304821660c085015263010000008304821660e085015264010000000083048216908401526501000000000080830461ffff16610120850152670100000000000000830464ffffffffff9081166101408601526c01000000000000000000000000840463ffffffff9081166101608701527001000000000000000000000000000000008504811661018087015274010000000000000000000000000000000000000000850482166101a087015279010000000000000000000000000000000000000000000000000090940481166101c08601526005909501548086166101e0860152908104909216610200840152690100000000000000000082049093166102208301526e0100000000000000000000000000009004909116151561024082015290613344828561457a565b9050600081601181111561335a5761335a614f65565b14613368579150610af19050565b61337a82608001518360a00151612b55565b61338957600692505050610af1565b61020082015163ffffffff1615801590613477575081516102008301516101e08401516040517fe1809d00000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff909116602483015264ffffffffff1660448201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e1809d0090606401602060405180830381865afa158015613451573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906134759190615216565b155b1561348757600792505050610af1565b600260ff168260c0015160ff16036135805781602001518460200135036134b357600092505050610af1565b6020808301516040517fb44103e10000000000000000000000000000000000000000000000000000000081529186013560048301529073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b44103e190602401602060405180830381865afa158015613547573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061356b91906150db565b1461357b57600992505050610af1565b613677565b81602001518460200135141580613667575060c082015160ff166003908114906040517f023c91c3000000000000000000000000000000000000000000000000000000008152602087013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa15801561362e573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906136529190615111565b600381111561366357613663614f65565b1414155b1561367757600992505050610af1565b6040517f5c36901c000000000000000000000000000000000000000000000000000000008152602085013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690635c36901c90602401602060405180830381865afa158015613705573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906137299190615216565b61373457600a613737565b60005b95945050505050565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061379057504265ffffffffffff821610155b156137d1576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b88565b6137fa60006137f560025473ffffffffffffffffffffffffffffffffffffffff1690565b613b26565b50613806600083613a66565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b60008281526020819052604090206001015461384e8161234e565b6122b18383613b26565b612363600080613c14565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610c2a576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610b88565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680156139be574265ffffffffffff82161015613994576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a010000000000000000000000000000000000000000000000000000029190911790556139be565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000613a536037603384866152aa565b613a5c9161541b565b60e01c9392505050565b600082613b1c576000613a8e60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613adb576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b610e538383614748565b600082158015613b50575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15613b7e57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b610e53838361483c565b60035460ff16612363576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115613c10576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610b88565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff88161717909355900416801561257e576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600082826014818110613cc557613cc56150ac565b919091013560f81c949350505050565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101829052610220810182905261024081019190915282826015818110613d8157613d816150ac565b919091013560f81c60808301525082826016818110613da257613da26150ac565b919091013560f81c60a08301525082826017818110613dc357613dc36150ac565b919091013560f81c60c08301525082826018818110613de457613de46150ac565b919091013560f81c60e08301525082826019818110613e0557613e056150ac565b919091013560f81c61010083015250613e22601c601a84866152aa565b613e2b91615480565b60f01c610120820152613e426021601c84866152aa565b613e4b916154e5565b60d81c610140820152613e626025602184866152aa565b613e6b9161541b565b60e01c610160820152613e826029602584866152aa565b613e8b9161541b565b60e01c610180820152613ea2602e602984866152aa565b613eab916154e5565b60d81c6101a0820152613ec26033602e84866152aa565b613ecb916154e5565b60d81c6101c0820152613ee26057603784866152aa565b613eeb916152d4565b8152613efb6077605784866152aa565b613f04916152d4565b6020820152613f176097607784866152aa565b613f20916152d4565b6040820152613f3360b7609784866152aa565b613f3c916152d4565b606082015264ffffffffff42166101e0820152608081015160ff161580613f6d5750600560ff16816080015160ff16115b15613fa7576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260156004820152602401610b88565b60a081015160ff161580613fc55750600660ff168160a0015160ff16115b15613fff576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260166004820152602401610b88565b60c081015160ff16158061401a575060038160c0015160ff16115b15614054576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260176004820152602401610b88565b6140668160e0015182606001516148f7565b61409f576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260186004820152602401610b88565b61010081015160ff1615806140bc5750600581610100015160ff16115b156140f6576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260196004820152602401610b88565b80610120015161ffff1660000361413c576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601a6004820152602401610b88565b80610140015164ffffffffff16600003614185576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601c6004820152602401610b88565b614193816101600151614915565b6141cc576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260216004820152602401610b88565b6141da816101800151614915565b15806141fb575080610160015163ffffffff1681610180015163ffffffff16105b15614235576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260256004820152602401610b88565b6301e28500816101e0015161424a91906150f4565b64ffffffffff16816101a0015164ffffffffff161115614299576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260296004820152602401610b88565b806101a0015164ffffffffff16816101c0015164ffffffffff161115806142df57506101a08101516101c08201516312d93200916142d69161554a565b64ffffffffff16115b15614319576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b806101e0015164ffffffffff16816101c0015164ffffffffff161161436d576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b80516000036143ab576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260376004820152602401610b88565b60208101516000036143ec576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260576004820152602401610b88565b6143fa60d760b784866152aa565b614403916152d4565b600003610af1576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260b76004820152602401610b88565b60008061444a611ca3565b90508065ffffffffffff168365ffffffffffff16116144725761446d8382615567565b610e53565b610e5365ffffffffffff8416620697806149b4565b600061449a610100830160e08401615585565b64ffffffffff16158015906144c057506144ba60c0830160a084016155ac565b60ff1615155b80156144df575060056144d960c0840160a085016155ac565b60ff1611155b801561450057506145006144fb610120840161010085016155cf565b614915565b801561451c575061451c6144fb610140840161012085016155cf565b80156145565750614535610140830161012084016155cf565b63ffffffff1661454d610120840161010085016155cf565b63ffffffff1611155b8015610af15750610af161457060a08401608085016155ac565b83606001356148f7565b8151600090810361458d57506001610af1565b61022083015164ffffffffff16156145b8578261024001516145b05760046131b2565b506005610af1565b826101a0015164ffffffffff164210156145d457506002610af1565b826101c0015164ffffffffff1642106145ef57506003610af1565b825182351461460057506008610af1565b60408301511580159061461b57508260400151826040013514155b156146285750600b610af1565b61012083015161ffff1661464260e0840160c085016155ec565b61ffff16146146535750600c610af1565b6101408301511961466b610100840160e08501615585565b1664ffffffffff166000146146825750600d610af1565b61016083015163ffffffff166146a0610120840161010085016155cf565b63ffffffff1610806146d3575061018083015163ffffffff166146cb610140840161012085016155cf565b63ffffffff16115b156146e05750600e610af1565b61010083015160ff166146f960c0840160a085016155ac565b60ff16111561470a5750600f610af1565b60e08301516060840151614733919061472960a08601608087016155ac565b85606001356149c4565b61473f57506010610af1565b50600092915050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff166131af5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790556147da3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610af1565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16156131af5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610af1565b6000600260ff841611801590610e535750501560ff91909116151490565b6000806064614924818561563f565b61492e9190615667565b63ffffffff169050630112a8e58363ffffffff161015801561495a57506305f5bebf8363ffffffff1611155b8015614967575060018110155b80156149745750600c8111155b801561499157506001614988606485615667565b63ffffffff1610155b8015610e535750601f6149a5606485615667565b63ffffffff1611159392505050565b6000828218828410028218610e53565b600060ff85166149d657506001610be1565b8260ff168560ff16146149eb57506000610be1565b60ff85166001146149fe57838214610bde565b5091199091161592915050565b600060208284031215614a1d57600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610e5357600080fd5b60008083601f840112614a5f57600080fd5b50813567ffffffffffffffff811115614a7757600080fd5b602083019150836020828501011115614a8f57600080fd5b9250929050565b60008060008060608587031215614aac57600080fd5b843567ffffffffffffffff811115614ac357600080fd5b614acf87828801614a4d565b90989097506020870135966040013595509350505050565b600060208284031215614af957600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114614b2457600080fd5b919050565b60008060408385031215614b3c57600080fd5b82359150614b4c60208401614b00565b90509250929050565b600080600060608486031215614b6a57600080fd5b505081359360208301359350604090920135919050565b602080825282518282018190526000918401906040840190835b81811015614bb9578351835260209384019390920191600101614b9b565b509095945050505050565b63ffffffff81168114610b0a57600080fd5b60008060008060808587031215614bec57600080fd5b843593506020850135614bfe81614bc4565b93969395505050506040820135916060013590565b600060208284031215614c2557600080fd5b610e5382614b00565b600080600080600080600060a0888a031215614c4957600080fd5b873567ffffffffffffffff811115614c6057600080fd5b614c6c8a828b01614a4d565b909850965050602088013594506040880135935060608801359250608088013567ffffffffffffffff811115614ca157600080fd5b614cad8a828b01614a4d565b989b979a50959850939692959293505050565b600060208284031215614cd257600080fd5b813565ffffffffffff81168114610e5357600080fd5b60008060008060608587031215614cfe57600080fd5b8435935060208501359250604085013567ffffffffffffffff811115614d2357600080fd5b8501601f81018713614d3457600080fd5b803567ffffffffffffffff811115614d4b57600080fd5b8760208260051b8401011115614d6057600080fd5b949793965060200194505050565b600061026082019050825182526020830151602083015260408301516040830152606083015160608301526080830151614dad608084018260ff169052565b5060a0830151614dc260a084018260ff169052565b5060c0830151614dd760c084018260ff169052565b5060e0830151614dec60e084018260ff169052565b50610100830151614e0361010084018260ff169052565b50610120830151614e1b61012084018261ffff169052565b50610140830151614e3661014084018264ffffffffff169052565b50610160830151614e5061016084018263ffffffff169052565b50610180830151614e6a61018084018263ffffffff169052565b506101a0830151614e856101a084018264ffffffffff169052565b506101c0830151614ea06101c084018264ffffffffff169052565b506101e0830151614ebb6101e084018264ffffffffff169052565b50610200830151614ed561020084018263ffffffff169052565b50610220830151614ef061022084018264ffffffffff169052565b50610240830151614f0661024084018215159052565b5092915050565b600080828403610160811215614f2257600080fd5b833592506101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215614f5757600080fd5b506020830190509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b82151581526040810160128310614fd4577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b8260208301529392505050565b8015158114610b0a57600080fd5b6000806040838503121561500257600080fd5b823561500d81614fe1565b9150602083013561501d81614fe1565b809150509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b81810381811115610af157610af1615028565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b80820180821115610af157610af1615028565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b6000602082840312156150ed57600080fd5b5051919050565b64ffffffffff8181168382160190811115610af157610af1615028565b60006020828403121561512357600080fd5b815160048110610e5357600080fd5b8183528181602085013750600060208284010152600060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b858152608060208201526000615195608083018688615132565b604083019490945250606001529392505050565b6000602082840312156151bb57600080fd5b8151610e5381614bc4565b602081526000610be1602083018486615132565b85815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201526000611fc5608083018486615132565b60006020828403121561522857600080fd5b8151610e5381614fe1565b6000815180845260005b818110156152595760208185018101518683018201520161523d565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081526000610e536020830184615233565b600080858511156152ba57600080fd5b838611156152c757600080fd5b5050820193919092039150565b80356020831015610af1577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b8481526080602082015260006153296080830186615233565b6040830194909452506060015292915050565b63ffffffff8281168282160390811115610af157610af1615028565b65ffffffffffff8181168382160190811115610af157610af1615028565b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015614f06577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b8183823760009101908152919050565b84815263ffffffff84166020820152606060408201526000615411606083018486615132565b9695505050505050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015614f06577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015614f06577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b80357fffffffffff0000000000000000000000000000000000000000000000000000008116906005841015614f06577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b64ffffffffff8281168282160390811115610af157610af1615028565b65ffffffffffff8281168282160390811115610af157610af1615028565b60006020828403121561559757600080fd5b813564ffffffffff81168114610e5357600080fd5b6000602082840312156155be57600080fd5b813560ff81168114610e5357600080fd5b6000602082840312156155e157600080fd5b8135610e5381614bc4565b6000602082840312156155fe57600080fd5b813561ffff81168114610e5357600080fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b600063ffffffff83168061565557615655615610565b8063ffffffff84160491505092915050565b600063ffffffff83168061567d5761567d615610565b8063ffffffff8416069150509291505056' as const
export const consentDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106103205760003560e01c80638da5cb5b116101a7578063cefc1429116100ee578063de9f424811610097578063e63ab1e911610071578063e63ab1e914610a3a578063f5b541a614610a61578063f6f98ca914610a8857600080fd5b8063de9f4248146109f8578063e447315114610a1f578063e6335af914610a3257600080fd5b8063d24a0268116100c8578063d24a0268146109ca578063d547741f146109dd578063d602b9fd146109f057600080fd5b8063cefc142914610956578063cf6eefb71461095e578063d0827fa1146109aa57600080fd5b8063a217fddf11610150578063c2fb26a61161012a578063c2fb26a6146108d0578063ca7db83014610928578063cc8463c81461094e57600080fd5b8063a217fddf14610880578063a7d22ba414610888578063abf0e71f146108a957600080fd5b80639aee26f1116101815780639aee26f1146106005780639f70ed8114610839578063a1eda53c1461085957600080fd5b80638da5cb5b1461058d57806391712a0b1461059557806391d14854146105bc57600080fd5b8063556257431161026b57806369fc09b9116102145780638456cb59116101ee5780638456cb591461055457806384ef8ffc1461055c5780638d1fdf2f1461057a57600080fd5b806369fc09b9146105145780636ff968c31461051c57806370f425bc1461054157600080fd5b8063634e93da11610245578063634e93da146104db57806363f1cf16146104ee578063649a5ec71461050157600080fd5b8063556257431461049d5780635c975abb146104bd578063629f414d146104c857600080fd5b80632b7ac3f3116102cd57806336568abe116102a757806336568abe146104635780633f4ba83a146104765780634167aff81461047e57600080fd5b80632b7ac3f3146103dd5780632f2ff15d14610429578063349fe0e41461043c57600080fd5b80630e8b2545116102fe5780630e8b2545146103735780631cb2671514610394578063248a9ca3146103ba57600080fd5b806301ffc9a714610325578063022d63fb1461034d5780630aa6220b14610369575b600080fd5b610338610333366004614a0b565b610a9b565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610344565b610371610af7565b005b610386610381366004614a96565b610b0d565b604051908152602001610344565b600354610338907501000000000000000000000000000000000000000000900460ff1681565b6103866103c8366004614ae7565b60009081526020819052604090206001015490565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610344565b610371610437366004614b29565b610be9565b60035461033890760100000000000000000000000000000000000000000000900460ff1681565b610371610471366004614b29565b610c2e565b610371610d33565b610488620f424081565b60405163ffffffff9091168152602001610344565b6104b06104ab366004614b55565b610d65565b6040516103449190614b81565b60035460ff16610338565b6103716104d6366004614bd6565b610e5a565b6103716104e9366004614c13565b611026565b6103866104fc366004614c2e565b61103a565b61037161050f366004614cc0565b61173d565b610386606481565b60035461040490610100900473ffffffffffffffffffffffffffffffffffffffff1681565b61033861054f366004614ce8565b611751565b610371611a3b565b60025473ffffffffffffffffffffffffffffffffffffffff16610404565b610371610588366004614c13565b611a6d565b610404611bd4565b6103867fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b6103386105ca366004614b29565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b61082c61060e366004614ae7565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101919091525060009081526004602081815260409283902083516102608101855281548152600182015492810192909252600281015493820193909352600383015460608201529082015460ff8082166080840152610100808304821660a0850152620100008304821660c085015263010000008304821660e085015264010000000083048216908401526501000000000080830461ffff16610120850152670100000000000000830464ffffffffff9081166101408601526c01000000000000000000000000840463ffffffff9081166101608701527001000000000000000000000000000000008504811661018087015274010000000000000000000000000000000000000000850482166101a087015279010000000000000000000000000000000000000000000000000090940481166101c08601526005909501548086166101e0860152908104909216610200840152690100000000000000000082049093166102208301526e0100000000000000000000000000009004909116151561024082015290565b6040516103449190614d6e565b610386610847366004614ae7565b60009081526005602052604090205490565b610861611bfa565b6040805165ffffffffffff938416815292909116602083015201610344565b610386600081565b61089b610896366004614f0d565b611c76565b604051610344929190614f94565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b6108f77f000000000000000000000000000000000000000000000000000000000000000081565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091168152602001610344565b610488610936366004614ae7565b60066020526000908152604090205463ffffffff1681565b610352611ca3565b610371611d41565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610344565b6109b46201518081565b60405164ffffffffff9091168152602001610344565b6103866109d8366004614a96565b611d9d565b6103716109eb366004614b29565b611fd0565b610371612011565b6104047f000000000000000000000000000000000000000000000000000000000000000081565b610371610a2d366004614fef565b612024565b610386601081565b6103867f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b6103867f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b610371610a96366004614bd6565b612179565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610af15750610af1826122b7565b92915050565b6000610b028161234e565b610b0a612358565b50565b6000610b17612365565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610b91576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b60d78414610bce576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101859052602401610b88565b610bde85856001600087876123a2565b90505b949350505050565b81610c20576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c2a8282612500565b5050565b81158015610c56575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610d295760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610caa575065ffffffffffff8116155b80610cbd57504265ffffffffffff821610155b15610cfe576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b88565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610c2a8282612525565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a610d5d8161234e565b610b0a612583565b60008381526005602052604090208054606091908410610d855750610e53565b6064831115610d9357606492505b8054600090610da3908690615057565b9050838110610db25783610db4565b805b67ffffffffffffffff811115610dcc57610dcc61506a565b604051908082528060200260200182016040528015610df5578160200160208202803683370190505b50925060005b8351811015610e4f5782610e0f8288615099565b81548110610e1f57610e1f6150ac565b9060005260206000200154848281518110610e3c57610e3c6150ac565b6020908102919091010152600101610dfb565b5050505b9392505050565b60008481526004602052604090208054801580610e8e575060058201546901000000000000000000900464ffffffffff1615155b15610ec8576040517f973240ee00000000000000000000000000000000000000000000000000000000815260048101879052602401610b88565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f030000000000000000000000000000000000000000000000000000000000000060348201527fffffffff0000000000000000000000000000000000000000000000000000000060e087901b1660358201526039810182905260598101879052600090610f959083906079016040516020818303038152906040528787612600565b6005840180547fffffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffff1669010000000000000000004264ffffffffff16021790559050610fe08287612701565b60405163ffffffff82168152829088907f87b99914b74019a967bbc108d9e6547e127000e23253c379608167e2387690189060200160405180910390a350505050505050565b60006110318161234e565b610c2a826127f4565b6000611044612365565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156110b9576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b60d787146110f6576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101889052602401610b88565b600061110489896001612874565b6040517fb44103e10000000000000000000000000000000000000000000000000000000081526004810189905290915060009073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b44103e190602401602060405180830381865afa158015611195573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906111b991906150db565b90506111cd82608001518360a00151612b55565b611203576040517fd6a5daa700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600560ff16826080015160ff16036113015787826020015114611255576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260576004820152602401610b88565b60c082015160ff16600114611299576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260176004820152602401610b88565b62015180826101e001516112ad91906150f4565b64ffffffffff16826101c0015164ffffffffff1611156112fc576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b611382565b60a082015160ff16600614611342576040517fec1e448e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80826040015114611382576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260776004820152602401610b88565b60026040517f023c91c3000000000000000000000000000000000000000000000000000000008152600481018a90527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa15801561140f573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906114339190615111565b600381111561144457611444614f65565b1461147e576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101899052602401610b88565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d9906114f8908b908e908e908d908d9060040161517b565b602060405180830381865afa158015611515573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061153991906151a9565b63ffffffff1660000361157b576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101899052602401610b88565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16634ece90468260007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663fb34363c8f8f6040518363ffffffff1660e01b81526004016116159291906151c6565b602060405180830381865afa158015611632573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061165691906150db565b89896040518663ffffffff1660e01b81526004016116789594939291906151da565b602060405180830381865afa158015611695573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906116b99190615216565b6116f2576040517fea33384b00000000000000000000000000000000000000000000000000000000815260048101829052602401610b88565b6116ff8a8a846000612bc8565b92508088847f0b2ec8d9092aceca188cc0a24492ff3eff57a6e1fe6b80d332352534b2b78bf060405160405180910390a45050979650505050505050565b60006117488161234e565b610c2a82612f38565b60008481526004602052604081208054158061176d5750601083115b1561177c576000915050610be1565b60048101546301000000900460ff16611799576001915050610be1565b60048101547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff630100000090910460ff16016117f157610100851080156117e957506003810154600190861c8116145b915050610be1565b6040805160006020820181905260218083018990528351808403909101815260418301938490527ffb34363c00000000000000000000000000000000000000000000000000000000909352917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169163fb34363c9161188791604501615297565b602060405180830381865afa1580156118a4573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118c891906150db565b905060005b84811015611a29576000808787848181106118ea576118ea6150ac565b90506020020135841061191657878784818110611909576119096150ac565b9050602002013584611931565b83888885818110611929576119296150ac565b905060200201355b6040517f010000000000000000000000000000000000000000000000000000000000000060208201526021810183905260418101829052919350915073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063fb34363c906061016040516020818303038152906040526040518263ffffffff1660e01b81526004016119d99190615297565b602060405180830381865afa1580156119f6573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611a1a91906150db565b935050508060010190506118cd565b50600390910154149050949350505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a611a658161234e565b610b0a612fa8565b6000611a788161234e565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611aed576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b73ffffffffffffffffffffffffffffffffffffffff8216301480611b26575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611b5d576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611bf560025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611c3d57504265ffffffffffff821610155b611c4957600080611c6e565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b600080611c838484613003565b90506000816011811115611c9957611c99614f65565b1491509250929050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168015158015611ce557504265ffffffffffff8216105b611d17576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16611d3b565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114611d95576040517fc22c8022000000000000000000000000000000000000000000000000000000008152336004820152602401610b88565b610b0a613740565b6000611da7612365565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611e1c576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b611e2860d76020615099565b8414611e63576040517fcae53b9200000000000000000000000000000000000000000000000000000000815260048101859052602401610b88565b6000611e728560d781896152aa565b611e7b916152d4565b60008181526004602052604090208054919250901580611eb2575060058101546901000000000000000000900464ffffffffff1615155b15611eec576040517f973240ee00000000000000000000000000000000000000000000000000000000815260048101839052602401610b88565b611efa60576037888a6152aa565b611f03916152d4565b815414611f425780546040517f068c56500000000000000000000000000000000000000000000000000000000081526004810191909152602401610b88565b6005810180547fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff64ffffffffff4216690100000000000000000002167fffffffffffffffffffffffffffffffffff000000000000ffffffffffffffffff909116176e010000000000000000000000000000179055611fc5878760028589896123a2565b979650505050505050565b81612007576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c2a8282613833565b600061201c8161234e565b610b0a613858565b600061202f8161234e565b612037612365565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156120ac576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff166004820152602401610b88565b600380547fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000008515159081027fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff1691909117760100000000000000000000000000000000000000000000851515908102919091179092556040805191825260208201929092527f5bb39445e6d42805b42d46794739a372cc762da9542b409fc5bbc45d54342e51910160405180910390a1505050565b60008481526006602052604090205463ffffffff908116908416116121e357600084815260066020526040908190205490517f9672b85c00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610b88565b6040517fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001660208201527f040000000000000000000000000000000000000000000000000000000000000060348201527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b166035820152603981018590526122a69085906059016040516020818303038152906040528484612600565b506122b18484612701565b50505050565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610af157507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610af1565b610b0a8133613863565b6123636000806138e9565b565b60035460ff1615612363576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6000806123b0888888612874565b608081015190915060ff16600514806123d0575060a081015160ff166006145b1561240a576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260156004820152602401610b88565b60006124168989613a43565b825160009081526006602052604090205490915063ffffffff90811690821611612487578151600090815260066020526040908190205490517f9672b85c00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610b88565b6124cf82600001518a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152508a92508991506126009050565b63ffffffff1661020083015281516124e79082612701565b6124f389898489612bc8565b9998505050505050505050565b60008281526020819052604090206001015461251b8161234e565b6122b18383613a66565b73ffffffffffffffffffffffffffffffffffffffff81163314612574576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61257e8282613b26565b505050565b61258b613b88565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b6040517f599ff9d900000000000000000000000000000000000000000000000000000000815260009073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063599ff9d99061267b908890889088908890600401615310565b602060405180830381865afa158015612698573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906126bc91906151a9565b90508063ffffffff16600003610be1576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260048101869052602401610b88565b60008281526006602052604090205463ffffffff908116908216811061272657505050565b620f4240612734828461533c565b63ffffffff16111561277a576040517f8b51d7d300000000000000000000000000000000000000000000000000000000815263ffffffff82166004820152602401610b88565b60008381526006602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff8616908117909155915191825284917fb085d25c82e070db7604fe338a2a67ccfea098c83a728c5afc19d590a153fe0a910160405180910390a2505050565b60006127fe611ca3565b61280742613bc4565b6128119190615358565b905061281d8282613c14565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101919091527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000001661295e6014600086886152aa565b61296791615376565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016146129fc5761299c6014600085876152aa565b6129a591615376565b6040517f23736ee20000000000000000000000000000000000000000000000000000000081527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091166004820152602401610b88565b8160ff16612a0a8585613cb0565b60ff1614612a47576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260146004820152602401610b88565b612a518484613cd5565b9050600181516040517f023c91c300000000000000000000000000000000000000000000000000000000815260048101919091527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa158015612ae3573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612b079190615111565b6003811115612b1857612b18614f65565b14610e535780516040517f5f409f230000000000000000000000000000000000000000000000000000000081526004810191909152602401610b88565b600060ff83166005148015612b8657506003547501000000000000000000000000000000000000000000900460ff16155b15612b9357506000610af1565b60ff82166006141580610e535750600354760100000000000000000000000000000000000000000000900460ff169392505050565b60008484604051612bda9291906153db565b604080519182900390912060008181526004602052919091205490915015612c31576040517fc9a8eb2800000000000000000000000000000000000000000000000000000000815260048101829052602401610b88565b82600460008381526020019081526020016000206000820151816000015560208201518160010155604082015181600201556060820151816003015560808201518160040160006101000a81548160ff021916908360ff16021790555060a08201518160040160016101000a81548160ff021916908360ff16021790555060c08201518160040160026101000a81548160ff021916908360ff16021790555060e08201518160040160036101000a81548160ff021916908360ff1602179055506101008201518160040160046101000a81548160ff021916908360ff1602179055506101208201518160040160056101000a81548161ffff021916908361ffff1602179055506101408201518160040160076101000a81548164ffffffffff021916908364ffffffffff16021790555061016082015181600401600c6101000a81548163ffffffff021916908363ffffffff1602179055506101808201518160040160106101000a81548163ffffffff021916908363ffffffff1602179055506101a08201518160040160146101000a81548164ffffffffff021916908364ffffffffff1602179055506101c08201518160040160196101000a81548164ffffffffff021916908364ffffffffff1602179055506101e08201518160050160006101000a81548164ffffffffff021916908364ffffffffff1602179055506102008201518160050160056101000a81548163ffffffff021916908363ffffffff1602179055506102208201518160050160096101000a81548164ffffffffff021916908364ffffffffff16021790555061024082015181600501600e6101000a81548160ff021916908315150217905550905050600560008460000151815260200190815260200160002081908060018154018082558091505060019003906000526020600020016000909190919091505582602001518360000151827f2d044ba1aba8eb7537a0012511be12d6359265f907383cae55d1a5747d90bdd0858761020001518a8a604051612f2894939291906153eb565b60405180910390a4949350505050565b6000612f438261443f565b612f4c42613bc4565b612f569190615358565b9050612f6282826138e9565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b612fb0612365565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586125d63390565b600061300e82614487565b61301a57506011610af1565b602082013582351480156130ed575060016040517f023c91c3000000000000000000000000000000000000000000000000000000008152833560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa1580156130b6573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906130da9190615111565b60038111156130eb576130eb614f65565b145b156131b9576040517f5c36901c000000000000000000000000000000000000000000000000000000008152602083013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690635c36901c90602401602060405180830381865afa158015613180573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906131a49190615216565b6131af57600a6131b2565b60005b9050610af1565b600083815260046020818152604080842081516102608101835281548152600182015493810193909352600281015491830191909152600381015460608301529182015460ff8082166080840152610100808304821660a0850152620100008304821660c085015263010000008304821660e085015264010000000083048216908401526501000000000080830461ffff16610120850152670100000000000000830464ffffffffff9081166101408601526c01000000000000000000000000840463ffffffff9081166101608701527001000000000000000000000000000000008504811661018087015274010000000000000000000000000000000000000000850482166101a087015279010000000000000000000000000000000000000000000000000090940481166101c08601526005909501548086166101e0860152908104909216610200840152690100000000000000000082049093166102208301526e0100000000000000000000000000009004909116151561024082015290613344828561457a565b9050600081601181111561335a5761335a614f65565b14613368579150610af19050565b61337a82608001518360a00151612b55565b61338957600692505050610af1565b61020082015163ffffffff1615801590613477575081516102008301516101e08401516040517fe1809d00000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff909116602483015264ffffffffff1660448201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e1809d0090606401602060405180830381865afa158015613451573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906134759190615216565b155b1561348757600792505050610af1565b600260ff168260c0015160ff16036135805781602001518460200135036134b357600092505050610af1565b6020808301516040517fb44103e10000000000000000000000000000000000000000000000000000000081529186013560048301529073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b44103e190602401602060405180830381865afa158015613547573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061356b91906150db565b1461357b57600992505050610af1565b613677565b81602001518460200135141580613667575060c082015160ff166003908114906040517f023c91c3000000000000000000000000000000000000000000000000000000008152602087013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063023c91c390602401602060405180830381865afa15801561362e573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906136529190615111565b600381111561366357613663614f65565b1414155b1561367757600992505050610af1565b6040517f5c36901c000000000000000000000000000000000000000000000000000000008152602085013560048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690635c36901c90602401602060405180830381865afa158015613705573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906137299190615216565b61373457600a613737565b60005b95945050505050565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061379057504265ffffffffffff821610155b156137d1576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152602401610b88565b6137fa60006137f560025473ffffffffffffffffffffffffffffffffffffffff1690565b613b26565b50613806600083613a66565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b60008281526020819052604090206001015461384e8161234e565b6122b18383613b26565b612363600080613c14565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610c2a576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610b88565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680156139be574265ffffffffffff82161015613994576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a010000000000000000000000000000000000000000000000000000029190911790556139be565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000613a536037603384866152aa565b613a5c9161541b565b60e01c9392505050565b600082613b1c576000613a8e60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614613adb576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b610e538383614748565b600082158015613b50575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b15613b7e57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b610e53838361483c565b60035460ff16612363576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff821115613c10576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610b88565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff88161717909355900416801561257e576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600082826014818110613cc557613cc56150ac565b919091013560f81c949350505050565b6040805161026081018252600080825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101829052610220810182905261024081019190915282826015818110613d8157613d816150ac565b919091013560f81c60808301525082826016818110613da257613da26150ac565b919091013560f81c60a08301525082826017818110613dc357613dc36150ac565b919091013560f81c60c08301525082826018818110613de457613de46150ac565b919091013560f81c60e08301525082826019818110613e0557613e056150ac565b919091013560f81c61010083015250613e22601c601a84866152aa565b613e2b91615480565b60f01c610120820152613e426021601c84866152aa565b613e4b916154e5565b60d81c610140820152613e626025602184866152aa565b613e6b9161541b565b60e01c610160820152613e826029602584866152aa565b613e8b9161541b565b60e01c610180820152613ea2602e602984866152aa565b613eab916154e5565b60d81c6101a0820152613ec26033602e84866152aa565b613ecb916154e5565b60d81c6101c0820152613ee26057603784866152aa565b613eeb916152d4565b8152613efb6077605784866152aa565b613f04916152d4565b6020820152613f176097607784866152aa565b613f20916152d4565b6040820152613f3360b7609784866152aa565b613f3c916152d4565b606082015264ffffffffff42166101e0820152608081015160ff161580613f6d5750600560ff16816080015160ff16115b15613fa7576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260156004820152602401610b88565b60a081015160ff161580613fc55750600660ff168160a0015160ff16115b15613fff576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260166004820152602401610b88565b60c081015160ff16158061401a575060038160c0015160ff16115b15614054576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260176004820152602401610b88565b6140668160e0015182606001516148f7565b61409f576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260186004820152602401610b88565b61010081015160ff1615806140bc5750600581610100015160ff16115b156140f6576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260196004820152602401610b88565b80610120015161ffff1660000361413c576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601a6004820152602401610b88565b80610140015164ffffffffff16600003614185576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152601c6004820152602401610b88565b614193816101600151614915565b6141cc576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260216004820152602401610b88565b6141da816101800151614915565b15806141fb575080610160015163ffffffff1681610180015163ffffffff16105b15614235576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260256004820152602401610b88565b6301e28500816101e0015161424a91906150f4565b64ffffffffff16816101a0015164ffffffffff161115614299576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260296004820152602401610b88565b806101a0015164ffffffffff16816101c0015164ffffffffff161115806142df57506101a08101516101c08201516312d93200916142d69161554a565b64ffffffffff16115b15614319576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b806101e0015164ffffffffff16816101c0015164ffffffffff161161436d576040517ff1f04da4000000000000000000000000000000000000000000000000000000008152602e6004820152602401610b88565b80516000036143ab576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260376004820152602401610b88565b60208101516000036143ec576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260576004820152602401610b88565b6143fa60d760b784866152aa565b614403916152d4565b600003610af1576040517ff1f04da400000000000000000000000000000000000000000000000000000000815260b76004820152602401610b88565b60008061444a611ca3565b90508065ffffffffffff168365ffffffffffff16116144725761446d8382615567565b610e53565b610e5365ffffffffffff8416620697806149b4565b600061449a610100830160e08401615585565b64ffffffffff16158015906144c057506144ba60c0830160a084016155ac565b60ff1615155b80156144df575060056144d960c0840160a085016155ac565b60ff1611155b801561450057506145006144fb610120840161010085016155cf565b614915565b801561451c575061451c6144fb610140840161012085016155cf565b80156145565750614535610140830161012084016155cf565b63ffffffff1661454d610120840161010085016155cf565b63ffffffff1611155b8015610af15750610af161457060a08401608085016155ac565b83606001356148f7565b8151600090810361458d57506001610af1565b61022083015164ffffffffff16156145b8578261024001516145b05760046131b2565b506005610af1565b826101a0015164ffffffffff164210156145d457506002610af1565b826101c0015164ffffffffff1642106145ef57506003610af1565b825182351461460057506008610af1565b60408301511580159061461b57508260400151826040013514155b156146285750600b610af1565b61012083015161ffff1661464260e0840160c085016155ec565b61ffff16146146535750600c610af1565b6101408301511961466b610100840160e08501615585565b1664ffffffffff166000146146825750600d610af1565b61016083015163ffffffff166146a0610120840161010085016155cf565b63ffffffff1610806146d3575061018083015163ffffffff166146cb610140840161012085016155cf565b63ffffffff16115b156146e05750600e610af1565b61010083015160ff166146f960c0840160a085016155ac565b60ff16111561470a5750600f610af1565b60e08301516060840151614733919061472960a08601608087016155ac565b85606001356149c4565b61473f57506010610af1565b50600092915050565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff166131af5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790556147da3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610af1565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16156131af5760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610af1565b6000600260ff841611801590610e535750501560ff91909116151490565b6000806064614924818561563f565b61492e9190615667565b63ffffffff169050630112a8e58363ffffffff161015801561495a57506305f5bebf8363ffffffff1611155b8015614967575060018110155b80156149745750600c8111155b801561499157506001614988606485615667565b63ffffffff1610155b8015610e535750601f6149a5606485615667565b63ffffffff1611159392505050565b6000828218828410028218610e53565b600060ff85166149d657506001610be1565b8260ff168560ff16146149eb57506000610be1565b60ff85166001146149fe57838214610bde565b5091199091161592915050565b600060208284031215614a1d57600080fd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610e5357600080fd5b60008083601f840112614a5f57600080fd5b50813567ffffffffffffffff811115614a7757600080fd5b602083019150836020828501011115614a8f57600080fd5b9250929050565b60008060008060608587031215614aac57600080fd5b843567ffffffffffffffff811115614ac357600080fd5b614acf87828801614a4d565b90989097506020870135966040013595509350505050565b600060208284031215614af957600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114614b2457600080fd5b919050565b60008060408385031215614b3c57600080fd5b82359150614b4c60208401614b00565b90509250929050565b600080600060608486031215614b6a57600080fd5b505081359360208301359350604090920135919050565b602080825282518282018190526000918401906040840190835b81811015614bb9578351835260209384019390920191600101614b9b565b509095945050505050565b63ffffffff81168114610b0a57600080fd5b60008060008060808587031215614bec57600080fd5b843593506020850135614bfe81614bc4565b93969395505050506040820135916060013590565b600060208284031215614c2557600080fd5b610e5382614b00565b600080600080600080600060a0888a031215614c4957600080fd5b873567ffffffffffffffff811115614c6057600080fd5b614c6c8a828b01614a4d565b909850965050602088013594506040880135935060608801359250608088013567ffffffffffffffff811115614ca157600080fd5b614cad8a828b01614a4d565b989b979a50959850939692959293505050565b600060208284031215614cd257600080fd5b813565ffffffffffff81168114610e5357600080fd5b60008060008060608587031215614cfe57600080fd5b8435935060208501359250604085013567ffffffffffffffff811115614d2357600080fd5b8501601f81018713614d3457600080fd5b803567ffffffffffffffff811115614d4b57600080fd5b8760208260051b8401011115614d6057600080fd5b949793965060200194505050565b600061026082019050825182526020830151602083015260408301516040830152606083015160608301526080830151614dad608084018260ff169052565b5060a0830151614dc260a084018260ff169052565b5060c0830151614dd760c084018260ff169052565b5060e0830151614dec60e084018260ff169052565b50610100830151614e0361010084018260ff169052565b50610120830151614e1b61012084018261ffff169052565b50610140830151614e3661014084018264ffffffffff169052565b50610160830151614e5061016084018263ffffffff169052565b50610180830151614e6a61018084018263ffffffff169052565b506101a0830151614e856101a084018264ffffffffff169052565b506101c0830151614ea06101c084018264ffffffffff169052565b506101e0830151614ebb6101e084018264ffffffffff169052565b50610200830151614ed561020084018263ffffffff169052565b50610220830151614ef061022084018264ffffffffff169052565b50610240830151614f0661024084018215159052565b5092915050565b600080828403610160811215614f2257600080fd5b833592506101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215614f5757600080fd5b506020830190509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b82151581526040810160128310614fd4577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b8260208301529392505050565b8015158114610b0a57600080fd5b6000806040838503121561500257600080fd5b823561500d81614fe1565b9150602083013561501d81614fe1565b809150509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b81810381811115610af157610af1615028565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b80820180821115610af157610af1615028565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b6000602082840312156150ed57600080fd5b5051919050565b64ffffffffff8181168382160190811115610af157610af1615028565b60006020828403121561512357600080fd5b815160048110610e5357600080fd5b8183528181602085013750600060208284010152600060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b858152608060208201526000615195608083018688615132565b604083019490945250606001529392505050565b6000602082840312156151bb57600080fd5b8151610e5381614bc4565b602081526000610be1602083018486615132565b85815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201526000611fc5608083018486615132565b60006020828403121561522857600080fd5b8151610e5381614fe1565b6000815180845260005b818110156152595760208185018101518683018201520161523d565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081526000610e536020830184615233565b600080858511156152ba57600080fd5b838611156152c757600080fd5b5050820193919092039150565b80356020831015610af1577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b8481526080602082015260006153296080830186615233565b6040830194909452506060015292915050565b63ffffffff8281168282160390811115610af157610af1615028565b65ffffffffffff8181168382160190811115610af157610af1615028565b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015614f06577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b8183823760009101908152919050565b84815263ffffffff84166020820152606060408201526000615411606083018486615132565b9695505050505050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015614f06577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015614f06577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b80357fffffffffff0000000000000000000000000000000000000000000000000000008116906005841015614f06577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b64ffffffffff8281168282160390811115610af157610af1615028565b65ffffffffffff8281168282160390811115610af157610af1615028565b60006020828403121561559757600080fd5b813564ffffffffff81168114610e5357600080fd5b6000602082840312156155be57600080fd5b813560ff81168114610e5357600080fd5b6000602082840312156155e157600080fd5b8135610e5381614bc4565b6000602082840312156155fe57600080fd5b813561ffff81168114610e5357600080fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b600063ffffffff83168061565557615655615610565b8063ffffffff84160491505092915050565b600063ffffffff83168061567d5761567d615610565b8063ffffffff8416069150509291505056' as const
