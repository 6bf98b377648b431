// Generated from contracts/Consortium.sol by src/build/write-generated.ts; a test fails when it is stale.
export const consortiumAbi = [
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
    "name": "organisations",
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
    "name": "organisation",
    "type": "bytes32"
   }
  ],
  "name": "AdministratorStays",
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
  "name": "AlreadyExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   }
  ],
  "name": "AlreadyProposed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "enum Consortium.Kind",
    "name": "kind",
    "type": "uint8"
   }
  ],
  "name": "DecidedByVote",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   }
  ],
  "name": "NotAMember",
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
  "name": "NotEntitled",
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
    "name": "organisation",
    "type": "bytes32"
   }
  ],
  "name": "NotTheAdministrator",
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
  "name": "NotTheProposer",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "RuleInvalid",
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
  "inputs": [],
  "name": "TooManyMembers",
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
  "name": "UnknownConsortium",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   }
  ],
  "name": "UnknownProposal",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   },
   {
    "internalType": "enum Consortium.Outcome",
    "name": "outcome",
    "type": "uint8"
   }
  ],
  "name": "VoteOver",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   }
  ],
  "name": "VoteRunning",
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
  "name": "VotedAlready",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   },
   {
    "internalType": "enum Consortium.Membership",
    "name": "state",
    "type": "uint8"
   }
  ],
  "name": "WrongState",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "administrator",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   }
  ],
  "name": "AdministratorChanged",
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
    "name": "nameHash",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "administrator",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "enum Consortium.Way",
      "name": "joining",
      "type": "uint8"
     },
     {
      "internalType": "enum Consortium.Way",
      "name": "leaving",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "quorum",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "threshold",
      "type": "uint8"
     },
     {
      "internalType": "uint32",
      "name": "votePeriod",
      "type": "uint32"
     }
    ],
    "indexed": false,
    "internalType": "struct Consortium.Rule",
    "name": "rule",
    "type": "tuple"
   }
  ],
  "name": "ConsortiumCreated",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "enum Consortium.Outcome",
    "name": "outcome",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "yes",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "no",
    "type": "uint16"
   }
  ],
  "name": "Decided",
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
    "internalType": "enum Consortium.Membership",
    "name": "state",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "by",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "reason",
    "type": "bytes32"
   }
  ],
  "name": "MembershipChanged",
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
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "proposer",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "enum Consortium.Kind",
    "name": "kind",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "subject",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "endsAt",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "entitled",
    "type": "uint16"
   }
  ],
  "name": "Proposed",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "enum Consortium.Way",
      "name": "joining",
      "type": "uint8"
     },
     {
      "internalType": "enum Consortium.Way",
      "name": "leaving",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "quorum",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "threshold",
      "type": "uint8"
     },
     {
      "internalType": "uint32",
      "name": "votePeriod",
      "type": "uint32"
     }
    ],
    "indexed": false,
    "internalType": "struct Consortium.Rule",
    "name": "rule",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   }
  ],
  "name": "RuleChanged",
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
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bool",
    "name": "support",
    "type": "bool"
   }
  ],
  "name": "Voted",
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
  "name": "MAX_MEMBERS",
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
  "name": "MAX_VOTE_PERIOD",
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
  "name": "MIN_VOTE_PERIOD",
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
  "inputs": [
   {
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   }
  ],
  "name": "close",
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
  "name": "consortiumOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "nameHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "administrator",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "enum Consortium.Way",
        "name": "joining",
        "type": "uint8"
       },
       {
        "internalType": "enum Consortium.Way",
        "name": "leaving",
        "type": "uint8"
       },
       {
        "internalType": "uint8",
        "name": "quorum",
        "type": "uint8"
       },
       {
        "internalType": "uint8",
        "name": "threshold",
        "type": "uint8"
       },
       {
        "internalType": "uint32",
        "name": "votePeriod",
        "type": "uint32"
       }
      ],
      "internalType": "struct Consortium.Rule",
      "name": "rule",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "active",
      "type": "uint16"
     },
     {
      "internalType": "uint64",
      "name": "createdInBlock",
      "type": "uint64"
     }
    ],
    "internalType": "struct Consortium.Group",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "nameHash",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "administrator",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "enum Consortium.Way",
      "name": "joining",
      "type": "uint8"
     },
     {
      "internalType": "enum Consortium.Way",
      "name": "leaving",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "quorum",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "threshold",
      "type": "uint8"
     },
     {
      "internalType": "uint32",
      "name": "votePeriod",
      "type": "uint32"
     }
    ],
    "internalType": "struct Consortium.Rule",
    "name": "rule",
    "type": "tuple"
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
  "name": "create",
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
    "internalType": "enum Consortium.Kind",
    "name": "kind",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "subject",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "reason",
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
  "name": "decide",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   }
  ],
  "name": "isMember",
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
    "internalType": "bytes32",
    "name": "organisation",
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
  "name": "join",
  "outputs": [],
  "stateMutability": "nonpayable",
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
  "name": "listConsortia",
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
      "name": "nameHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "administrator",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "enum Consortium.Way",
        "name": "joining",
        "type": "uint8"
       },
       {
        "internalType": "enum Consortium.Way",
        "name": "leaving",
        "type": "uint8"
       },
       {
        "internalType": "uint8",
        "name": "quorum",
        "type": "uint8"
       },
       {
        "internalType": "uint8",
        "name": "threshold",
        "type": "uint8"
       },
       {
        "internalType": "uint32",
        "name": "votePeriod",
        "type": "uint32"
       }
      ],
      "internalType": "struct Consortium.Rule",
      "name": "rule",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "active",
      "type": "uint16"
     },
     {
      "internalType": "uint64",
      "name": "createdInBlock",
      "type": "uint64"
     }
    ],
    "internalType": "struct Consortium.Group[]",
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
    "internalType": "bytes32",
    "name": "id",
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
  "name": "listMembers",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "ids",
    "type": "bytes32[]"
   },
   {
    "components": [
     {
      "internalType": "enum Consortium.Membership",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint64",
      "name": "changedInBlock",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "changedAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct Consortium.Member[]",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   }
  ],
  "name": "members",
  "outputs": [
   {
    "internalType": "enum Consortium.Membership",
    "name": "state",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "changedInBlock",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "changedAt",
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
  "inputs": [],
  "name": "proposalCount",
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
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   }
  ],
  "name": "proposalOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "consortium",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "subject",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "proposer",
      "type": "bytes32"
     },
     {
      "internalType": "enum Consortium.Kind",
      "name": "kind",
      "type": "uint8"
     },
     {
      "internalType": "enum Consortium.Outcome",
      "name": "outcome",
      "type": "uint8"
     },
     {
      "internalType": "uint64",
      "name": "createdInBlock",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "createdAt",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "endsAt",
      "type": "uint64"
     },
     {
      "internalType": "uint16",
      "name": "entitled",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "yes",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "no",
      "type": "uint16"
     },
     {
      "components": [
       {
        "internalType": "enum Consortium.Way",
        "name": "joining",
        "type": "uint8"
       },
       {
        "internalType": "enum Consortium.Way",
        "name": "leaving",
        "type": "uint8"
       },
       {
        "internalType": "uint8",
        "name": "quorum",
        "type": "uint8"
       },
       {
        "internalType": "uint8",
        "name": "threshold",
        "type": "uint8"
       },
       {
        "internalType": "uint32",
        "name": "votePeriod",
        "type": "uint32"
       }
      ],
      "internalType": "struct Consortium.Rule",
      "name": "rule",
      "type": "tuple"
     },
     {
      "components": [
       {
        "internalType": "enum Consortium.Way",
        "name": "joining",
        "type": "uint8"
       },
       {
        "internalType": "enum Consortium.Way",
        "name": "leaving",
        "type": "uint8"
       },
       {
        "internalType": "uint8",
        "name": "quorum",
        "type": "uint8"
       },
       {
        "internalType": "uint8",
        "name": "threshold",
        "type": "uint8"
       },
       {
        "internalType": "uint32",
        "name": "votePeriod",
        "type": "uint32"
       }
      ],
      "internalType": "struct Consortium.Rule",
      "name": "newRule",
      "type": "tuple"
     }
    ],
    "internalType": "struct Consortium.Proposal",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "proposer",
    "type": "bytes32"
   },
   {
    "internalType": "enum Consortium.Kind",
    "name": "kind",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "subject",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "enum Consortium.Way",
      "name": "joining",
      "type": "uint8"
     },
     {
      "internalType": "enum Consortium.Way",
      "name": "leaving",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "quorum",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "threshold",
      "type": "uint8"
     },
     {
      "internalType": "uint32",
      "name": "votePeriod",
      "type": "uint32"
     }
    ],
    "internalType": "struct Consortium.Rule",
    "name": "newRule",
    "type": "tuple"
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
  "name": "propose",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   }
  ],
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
    "name": "organisation",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "reason",
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
  "name": "quit",
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
  "inputs": [
   {
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   },
   {
    "internalType": "bool",
    "name": "support",
    "type": "bool"
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
  "name": "vote",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "organisation",
    "type": "bytes32"
   }
  ],
  "name": "votes",
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
  "inputs": [
   {
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "proposer",
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
export const consortiumBytecode = '0x60c060405234801561001057600080fd5b5060405161612138038061612183398101604081905261002f91610313565b60808301518351839183918691906001600160a01b03811661006b57604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff8516021790556100956000826101c6565b5050506100cc7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92982602001516101c660201b60201c565b506101017fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04182604001516101c660201b60201c565b506101367f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a82606001516101c660201b60201c565b50506001600160a01b0382166080526040516101a0908290309060200160608082526013908201527f4a48432d5349474e45442d414354494f4e2d3100000000000000000000000000608082015260208101929092526001600160a01b0316604082015260a00190565b60408051601f19818403018152919052805160209091012060a052506103db9350505050565b6000826102245760006101e16002546001600160a01b031690565b6001600160a01b03161461020857604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b61022e8383610237565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff166102d9576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102913390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610231565b506000610231565b80516001600160a01b03811681146102f857600080fd5b919050565b805165ffffffffffff811681146102f857600080fd5b600080600083850360e081121561032957600080fd5b60a081121561033757600080fd5b5060405160a081016001600160401b038111828210171561036857634e487b7160e01b600052604160045260246000fd5b604052610374856102e1565b8152610382602086016102e1565b6020820152610393604086016102e1565b60408201526103a4606086016102e1565b60608201526103b5608086016102fd565b608082015292506103c860a085016102e1565b60c0949094015192959394509192915050565b60805160a051615d1361040e6000396000818161071601526118a801526000818161073d01526135e60152615d136000f3fe608060405234801561001057600080fd5b50600436106103365760003560e01c806391d14854116101b2578063cc8463c8116100f9578063d602b9fd116100a2578063e63919c91161007c578063e63919c914610826578063e63ab1e914610839578063ea0e35b114610860578063f5b541a61461087c57600080fd5b8063d602b9fd14610802578063d9439d431461080a578063da35c6641461081d57600080fd5b8063d3044323116100d3578063d3044323146107bb578063d3182c7d146107dc578063d547741f146107ef57600080fd5b8063cc8463c81461075f578063cefc142914610767578063cf6eefb71461076f57600080fd5b8063a217fddf1161015b578063bbfa3d4311610135578063bbfa3d4314610709578063c2fb26a614610711578063cc7f0c241461073857600080fd5b8063a217fddf14610690578063a57d209314610698578063ad96f801146106f657600080fd5b80639e317f121161018c5780639e317f121461062a578063a18522c21461064a578063a1eda53c1461066957600080fd5b806391d14854146105c057806391d4a96f14610604578063964d6c111461061757600080fd5b80635c975abb116102815780636ff968c31161022a57806384ef8ffc1161020457806384ef8ffc146105605780638d1fdf2f1461057e5780638da5cb5b1461059157806391712a0b1461059957600080fd5b80636ff968c3146104fb578063717f9edf146105455780638456cb591461055857600080fd5b8063649a5ec71161025b578063649a5ec7146104bf57806368d37dda146104d257806369fc09b9146104f357600080fd5b80635c975abb1461048e57806360e803c514610499578063634e93da146104ac57600080fd5b806336568abe116102e35780633f4ba83a116102bd5780633f4ba83a1461042657806353b9f0731461042e5780635b0c8a631461044e57600080fd5b806336568abe146103e057806336e52ccc146103f35780633dea12fe1461041357600080fd5b80630aebeb4e116103145780630aebeb4e14610389578063248a9ca31461039c5780632f2ff15d146103cd57600080fd5b806301ffc9a71461033b578063022d63fb146103635780630aa6220b1461037f575b600080fd5b61034e610349366004614d31565b6108a3565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161035a565b6103876108ff565b005b610387610397366004614d73565b610915565b6103bf6103aa366004614d73565b60009081526020819052604090206001015490565b60405190815260200161035a565b6103876103db366004614db0565b610ae1565b6103876103ee366004614db0565b610b22565b610406610401366004614d73565b610c27565b60405161035a9190614e84565b610387610421366004614faf565b610f86565b610387611147565b61044161043c366004614d73565b611179565b60405161035a919061504f565b61047c61045c36600461505e565b600860209081526000928352604080842090915290825290205460ff1681565b60405160ff909116815260200161035a565b60035460ff1661034e565b6103876104a736600461508e565b61129a565b6103876104ba3660046150d9565b61169c565b6103876104cd3660046150f4565b6116b0565b6104e56104e036600461505e565b6116c4565b60405161035a929190615158565b6103bf606481565b60035461052090610100900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161035a565b6103bf6105533660046151d6565b611892565b610387611913565b60025473ffffffffffffffffffffffffffffffffffffffff16610520565b61038761058c3660046150d9565b611945565b610520611aac565b6103bf7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61034e6105ce366004614db0565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6103bf61061236600461522c565b611ad2565b6103876106253660046152a9565b6121db565b6103bf610638366004614d73565b60046020526000908152604090205481565b6106546276a70081565b60405163ffffffff909116815260200161035a565b61067161236d565b6040805165ffffffffffff93841681529290911660208301520161035a565b6103bf600081565b6106e76106a636600461505e565b600660209081526000928352604080842090915290825290205460ff81169067ffffffffffffffff6101008204811691690100000000000000000090041683565b60405161035a939291906152f9565b610387610704366004615325565b6123e9565b610654603c81565b6103bf7f000000000000000000000000000000000000000000000000000000000000000081565b6105207f000000000000000000000000000000000000000000000000000000000000000081565b6103686127ee565b61038761288c565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161035a565b6107ce6107c9366004615393565b6128e8565b60405161035a9291906153bf565b6103876107ea3660046152a9565b612a75565b6103876107fd366004614db0565b612c3f565b610387612c80565b61034e61081836600461505e565b612c93565b6103bf600d5481565b610387610834366004615448565b612ccd565b6103bf7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61086961010081565b60405161ffff909116815260200161035a565b6103bf7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f314987860000000000000000000000000000000000000000000000000000000014806108f957506108f982612e52565b92915050565b600061090a81612ee9565b610912612ef3565b50565b61091d612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610997576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b6000818152600760205260408120906003820154610100900460ff1660058111156109c4576109c4614ddc565b036109fe576040517f28e0cf5a0000000000000000000000000000000000000000000000000000000081526004810183905260240161098e565b60016003820154610100900460ff166005811115610a1e57610a1e614ddc565b14610a6a57818160030160019054906101000a900460ff166040517f3faf421900000000000000000000000000000000000000000000000000000000815260040161098e92919061549a565b60038101547201000000000000000000000000000000000000900467ffffffffffffffff164211610aca576040517f3f537e4c0000000000000000000000000000000000000000000000000000000081526004810183905260240161098e565b610add8282610ad884612f3d565b613061565b5050565b81610b18576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610add8282613481565b81158015610b4a575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610c1d5760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610b9e575065ffffffffffff8116155b80610bb157504265ffffffffffff821610155b15610bf2576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff8216600482015260240161098e565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610add82826134a6565b610c2f614c16565b60076000838152602001908152602001600020604051806101a00160405290816000820154815260200160018201548152602001600282015481526020016003820160009054906101000a900460ff166005811115610c9057610c90614ddc565b6005811115610ca157610ca1614ddc565b81526020016003820160019054906101000a900460ff166005811115610cc957610cc9614ddc565b6005811115610cda57610cda614ddc565b8152600382015467ffffffffffffffff620100008204811660208401526a01000000000000000000008204811660408085019190915272010000000000000000000000000000000000008304909116606084015261ffff7a0100000000000000000000000000000000000000000000000000008304811660808501527c01000000000000000000000000000000000000000000000000000000008304811660a0808601919091527e010000000000000000000000000000000000000000000000000000000000009093041660c08401528051918201905260048301805460e090930192829060ff166001811115610dd357610dd3614ddc565b6001811115610de457610de4614ddc565b81528154602090910190610100900460ff166001811115610e0757610e07614ddc565b6001811115610e1857610e18614ddc565b8152905462010000810460ff90811660208085019190915263010000008304821660408086019190915264010000000090930463ffffffff16606090940193909352928452805160a08101909152600585018054949092019390928391166001811115610e8757610e87614ddc565b6001811115610e9857610e98614ddc565b81528154602090910190610100900460ff166001811115610ebb57610ebb614ddc565b6001811115610ecc57610ecc614ddc565b8152905460ff620100008204811660208401526301000000820416604083015263ffffffff640100000000909104166060909101529052509050600181608001516005811115610f1e57610f1e614ddc565b148015610f3857508060e0015167ffffffffffffffff1642115b15610f81576000828152600760205260409020610f5490612f3d565b81608001906005811115610f6a57610f6a614ddc565b90816005811115610f7d57610f7d614ddc565b9052505b919050565b610f8e612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611003576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b604080517f3dea12fe000000000000000000000000000000000000000000000000000000006020820152908101859052606081018390526110609084906080015b6040516020818303038152906040528051906020012083613504565b600084815260066020908152604080832086845290915281205460ff169081600581111561109057611090614ddc565b14806110ad575060058160058111156110ab576110ab614ddc565b145b156110e85783816040517f2b3263b300000000000000000000000000000000000000000000000000000000815260040161098e92919061549a565b836110f286613736565b6001015403611130576040517f1e988d380000000000000000000000000000000000000000000000000000000081526004810185905260240161098e565b6111408585600560008888613797565b5050505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61117181612ee9565b610912613a46565b611181614cd3565b600560008381526020019081526020016000206040518060a00160405290816000820154815260200160018201548152602001600282016040518060a00160405290816000820160009054906101000a900460ff1660018111156111e7576111e7614ddc565b60018111156111f8576111f8614ddc565b81528154602090910190610100900460ff16600181111561121b5761121b614ddc565b600181111561122c5761122c614ddc565b815290546201000080820460ff9081166020808601919091526301000000840490911660408086019190915264010000000090930463ffffffff166060909401939093529284526003949094015461ffff8116918401919091520467ffffffffffffffff1691015292915050565b6112a2612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611317576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b6000848152600760205260408120906003820154610100900460ff16600581111561134457611344614ddc565b0361137e576040517f28e0cf5a0000000000000000000000000000000000000000000000000000000081526004810186905260240161098e565b600061138982613ac3565b9050600181600581111561139f5761139f614ddc565b146113da5785816040517f3faf421900000000000000000000000000000000000000000000000000000000815260040161098e92919061549a565b8154600090815260066020908152604080832088845290915290206003815460ff16600581111561140d5761140d614ddc565b1415806114485750600383015481546a010000000000000000000090910467ffffffffffffffff908116690100000000000000000090920416115b8061145857506114588387613b33565b15611492576040517fa6cd95060000000000000000000000000000000000000000000000000000000081526004810187905260240161098e565b600087815260086020908152604080832089845290915290205460ff16156114e9576040517f3c80b3400000000000000000000000000000000000000000000000000000000081526004810187905260240161098e565b604080517f60e803c500000000000000000000000000000000000000000000000000000000602082015290810188905285151560608201526115469087906080016040516020818303038152906040528051906020012086613504565b84611552576002611555565b60015b60008881526008602090815260408083208a8452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff9290921691909117905584156115f957600383018054601c906115da907c0100000000000000000000000000000000000000000000000000000000900461ffff166154e6565b91906101000a81548161ffff021916908361ffff16021790555061164c565b600383018054601e90611631907e01000000000000000000000000000000000000000000000000000000000000900461ffff166154e6565b91906101000a81548161ffff021916908361ffff1602179055505b85877f788985d8a6a2299769e8c5c6d766cca2c72e7434967794b8ed588e2cacd82a2b87604051611681911515815260200190565b60405180910390a36116938784613ba2565b50505050505050565b60006116a781612ee9565b610add82613dc3565b60006116bb81612ee9565b610add82613e43565b6060806116d3600c8585613eb3565b9150815167ffffffffffffffff8111156116ef576116ef615507565b60405190808252806020026020018201604052801561172857816020015b611715614cd3565b81526020019060019003908161170d5790505b50905060005b825181101561188a576005600084838151811061174d5761174d615536565b602002602001015181526020019081526020016000206040518060a00160405290816000820154815260200160018201548152602001600282016040518060a00160405290816000820160009054906101000a900460ff1660018111156117b6576117b6614ddc565b60018111156117c7576117c7614ddc565b81528154602090910190610100900460ff1660018111156117ea576117ea614ddc565b60018111156117fb576117fb614ddc565b815290546201000080820460ff9081166020808601919091526301000000840490911660408086019190915264010000000090930463ffffffff166060909401939093529284526003949094015461ffff8116918401919091520467ffffffffffffffff16910152825183908390811061187757611877615536565b602090810291909101015260010161172e565b509250929050565b60008381526004602090815260408083205481517f00000000000000000000000000000000000000000000000000000000000000009381019390935290820186905260608201526080810184905267ffffffffffffffff831660a082015260c0016040516020818303038152906040528051906020012090505b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61193d81612ee9565b610912613f92565b600061195081612ee9565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156119c5576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b73ffffffffffffffffffffffffffffffffffffffff82163014806119fe575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611a35576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611acd60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6000611adc612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611b51576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b6000611b5c88613736565b9050600360008981526006602090815260408083208b845290915290205460ff166005811115611b8e57611b8e614ddc565b14611bc8576040517f3e33da7d0000000000000000000000000000000000000000000000000000000081526004810188905260240161098e565b611c08876391d4a96f60e01b8a898989604051602001611bec959493929190615631565b6040516020818303038152906040528051906020012085613504565b6004866005811115611c1c57611c1c614ddc565b03611c2f57611c2a84613fed565b611c89565b6000611c3e8260020188614102565b6001811115611c4f57611c4f614ddc565b03611c89576040517fd41223e80000000000000000000000000000000000000000000000000000000081526004810188905260240161098e565b611c94888787614173565b6000888787604051602001611cab93929190615684565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529181528151602092830120600081815260099093529120549091508015801590611d27575060016000828152600760205260409020611d1490613ac3565b6005811115611d2557611d25614ddc565b145b15611d61576040517f415b916e0000000000000000000000000000000000000000000000000000000081526004810182905260240161098e565b600d60008154611d70906156a5565b91829055506000838152600960209081526040808320849055838352600790915290208b815560018082018a9055600282018c905560038201805493975091928b92917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0090911690836005811115611dea57611dea614ddc565b021790555060038101805461010067ffffffffffffffff43811662010000027fffffffffffffffffffffffffffffffffffffffffffff000000000000000000ff9093169290921717909155600e80549091600091611e4891166156dd565b825467ffffffffffffffff9182166101009390930a83810292021916179091556003820180546a01000000000000000000009092027fffffffffffffffffffffffffffff0000000000000000ffffffffffffffffffff9092169190911790556002840154611ec59063ffffffff6401000000009091041642615701565b8160030160126101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550611ef98189613b33565b8015611f325750600360008c81526006602090815260408083208c845290915290205460ff166005811115611f3057611f30614ddc565b145b611f3d576000611f40565b60015b6003850154611f569160ff169061ffff16615721565b60038201805461ffff929092167a010000000000000000000000000000000000000000000000000000027fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055600284018054600483018054909160ff169082907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660018381811115611ff357611ff3614ddc565b02179055508154815460ff61010092839004169183917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff169083600181111561203e5761203e614ddc565b02179055508154815460ff620100009283900481169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff82168117845584546301000000908190049093169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff9092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9091161717808255915463ffffffff6401000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff909216919091179055600489600581111561212c5761212c614ddc565b036121435786600582016121408282615755565b50505b60038101546040518b918d9188917f28ff036d24efae3f0a53b1d0bc2316813e44ec0319facb2c78d204f47f913eae916121c5918f918f917201000000000000000000000000000000000000810467ffffffffffffffff16917a01000000000000000000000000000000000000000000000000000090910461ffff1690615895565b60405180910390a4505050509695505050505050565b6121e3612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612258576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b61226183613736565b50604080517f964d6c110000000000000000000000000000000000000000000000000000000060208201529081018490526122a0908390606001611044565b600083815260066020908152604080832085845290915290205460ff1660018160058111156122d1576122d1614ddc565b036122eb576122e68484600360008281613797565b612367565b60008160058111156122ff576122ff614ddc565b148061231c5750600581600581111561231a5761231a614ddc565b145b15612331576122e68484600260008281613797565b82816040517f2b3263b300000000000000000000000000000000000000000000000000000000815260040161098e92919061549a565b50505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680151580156123b057504265ffffffffffff821610155b6123bc576000806123e1565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961241381612ee9565b61241b612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612490576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b60008690036124cb576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008681526005602052604090206003015462010000900467ffffffffffffffff1615612527576040517f129bcbc40000000000000000000000000000000000000000000000000000000081526004810187905260240161098e565b61253083613fed565b61256e8463ad96f80160e01b88888760405160200161255294939291906158cc565b6040516020818303038152906040528051906020012084613504565b6040518060a0016040528086815260200185815260200184803603810190612596919061591a565b81526000602080830182905267ffffffffffffffff43166040938401528982526005815290829020835181559083015160018083019190915591830151805160028301805493949293909283917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690838181111561261757612617614ddc565b02179055506020820151815482907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff1661010083600181111561265c5761265c614ddc565b021790555060408281015182546060808601516080968701517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9093166201000060ff95861681027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff169190911763010000009590921694909402177fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1664010000000063ffffffff9093169290920291909117909355918501516003949094018054959093015161ffff9094167fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009095169490941767ffffffffffffffff90931602919091179055600c80546001810182556000919091527fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c70187905551849087907f3071ebfbdf12ab50711c5736a41bf3e581a705eada0ca23013641364b6a59004906127ce90899088906159d1565b60405180910390a36127e68685600360008281613797565b505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561283057504265ffffffffffff8216105b612862576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16612886565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff163381146128e0576040517fc22c802200000000000000000000000000000000000000000000000000000000815233600482015260240161098e565b610912614249565b6000838152600a602052604090206060908190612906908585613eb3565b9150815167ffffffffffffffff81111561292257612922615507565b60405190808252806020026020018201604052801561298b57816020015b60408051606081018252600080825260208083018290529282015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816129405790505b50905060005b8251811015612a6c576006600087815260200190815260200160002060008483815181106129c1576129c1615536565b602002602001015181526020019081526020016000206040518060600160405290816000820160009054906101000a900460ff166005811115612a0657612a06614ddc565b6005811115612a1757612a17614ddc565b8152905467ffffffffffffffff6101008204811660208401526901000000000000000000909104166040909101528251839083908110612a5957612a59615536565b6020908102919091010152600101612991565b50935093915050565b612a7d612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612af2576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b6000838152600760205260408120906003820154610100900460ff166005811115612b1f57612b1f614ddc565b03612b59576040517f28e0cf5a0000000000000000000000000000000000000000000000000000000081526004810185905260240161098e565b6000612b6482613ac3565b90506001816005811115612b7a57612b7a614ddc565b14612bb55784816040517f3faf421900000000000000000000000000000000000000000000000000000000815260040161098e92919061549a565b83826002015414612bf5576040517ff51a103e0000000000000000000000000000000000000000000000000000000081526004810185905260240161098e565b604080517fd3182c7d000000000000000000000000000000000000000000000000000000006020820152908101869052612c33908590606001611bec565b61114085836005613061565b81612c76576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610add828261433c565b6000612c8b81612ee9565b610912614361565b60006003600084815260066020908152604080832086845290915290205460ff166005811115612cc557612cc5614ddc565b149392505050565b612cd5612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612d4a576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b6000612d5586613736565b90506001612d668260020187614102565b6001811115612d7757612d77614ddc565b03612db057846040517fc78c7ed600000000000000000000000000000000000000000000000000000000815260040161098e91906159e5565b60018101546003600088815260066020908152604080832085845290915290205460ff166005811115612de557612de5614ddc565b14612e1f576040517fd41223e80000000000000000000000000000000000000000000000000000000081526004810182905260240161098e565b612e438163e63919c960e01b89898989604051602001611bec9594939291906159f8565b6116938787876000858961436c565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b0000000000000000000000000000000000000000000000000000000014806108f957507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316146108f9565b6109128133614440565b612efe6000806144c6565b565b60035460ff1615612efe576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60038101546000908190612f999061ffff7e0100000000000000000000000000000000000000000000000000000000000082048116917c0100000000000000000000000000000000000000000000000000000000900416615a4d565b9050801580612fef575060038301546004840154612fe2917a010000000000000000000000000000000000000000000000000000900461ffff169062010000900460ff16615a60565b612fed826064615a60565b105b15612ffd5750600492915050565b60048301546130179082906301000000900460ff16615a60565b600384015461304b907c0100000000000000000000000000000000000000000000000000000000900461ffff166064615a60565b101561305857600361190c565b60029392505050565b81546003830154600184015460405160009361308793909260ff90911691602001615684565b604051602081830303815290604052805190602001209050836009600083815260200190815260200160002054036130c9576000818152600960205260408120555b60028260058111156130dd576130dd614ddc565b14801561310157508254600384015460018501546130ff929160ff1690614620565b155b1561310b57600491505b6003830180548391907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff1661010083600581111561314b5761314b614ddc565b0217905550600383015460405185917fc1b1136e0d7e7952fa155c180aa5be656839647dd29eb21412aed7451ed92179916131d191869161ffff7c010000000000000000000000000000000000000000000000000000000083048116927e0100000000000000000000000000000000000000000000000000000000000090041690615a77565b60405180910390a260028260058111156131ed576131ed614ddc565b146131f85750505050565b82546004600385015460ff16600581111561321557613215614ddc565b036133e15760008181526005602081905260409091209085018054600290920180549192909160ff9091169082907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001838181111561327857613278614ddc565b02179055508154815460ff61010092839004169183917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff16908360018111156132c3576132c3614ddc565b02179055508154815460ff620100009283900481169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff82168117845584546301000000908190049093169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff9092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9091161717808255915463ffffffff6401000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff90921691909117905560405181907f6fe4d9804fd7a1cc71702dadeff721b082ab6dc85ed9062a679c4de9ba1303a6906133d49060058801908990615a9d565b60405180910390a2611140565b6005600385015460ff1660058111156133fc576133fc614ddc565b0361345d5760018085015460008381526005602052604090819020909201819055905182907f917d0f3b76f8dd440b5dea99017282c1979af17900f028d805aa04148d37b1c0906134509089815260200190565b60405180910390a3611140565b60038401546001850154600286015461114092849260ff909116918990600061436c565b60008281526020819052604090206001015461349c81612ee9565b61236783836147c2565b73ffffffffffffffffffffffffffffffffffffffff811633146134f5576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6134ff8282614882565b505050565b6000838152600460209081526040822054919061352b908690869061055390870187615af9565b905060008061353d6020860186615b14565b905011905080801561356457506135576020850185615af9565b67ffffffffffffffff1642115b156135b5576135766020850185615af9565b6040517ffcd4a11f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161098e565b6135c0836001615a4d565b60008781526004602052604090205573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016634ece90468783613617573361361a565b60005b8561362860208a018a615b14565b6040518663ffffffff1660e01b8152600401613648959493929190615b80565b602060405180830381865afa158015613665573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906136899190615bf8565b6136c2576040517fec95a3310000000000000000000000000000000000000000000000000000000081526004810187905260240161098e565b84867f82caf24aebf8577860f17320827f381cddd011e632a95213a97cecf7ffb42a2e85846136f2576000613716565b6136ff6020890189615b14565b60405161370d929190615c15565b60405180910390205b6040805192835260208301919091520160405180910390a3505050505050565b6000818152600560205260408120600381015490916201000090910467ffffffffffffffff169003610f81576040517fcc18d6180000000000000000000000000000000000000000000000000000000081526004810183905260240161098e565b6000868152600660209081526040808320888452825280832089845260059092529091206003825460ff1660058111156137d3576137d3614ddc565b03613809576003810180546000906137ee9061ffff16615c25565b91906101000a81548161ffff021916908361ffff1602179055505b600386600581111561381d5761381d614ddc565b14801561385f575060038101805461010091906000906138409061ffff166154e6565b91906101000a81548161ffff021916908361ffff160217905561ffff16115b15613896576040517f5659186500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8154869083907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660018360058111156138d2576138d2614ddc565b0217905550815467ffffffffffffffff438116610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff909216919091178355600e8054909160009161392691166156dd565b825467ffffffffffffffff9182166101009390930a8381029202191617909155825469010000000000000000009091027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161782556000888152600b602090815260408083208a845290915290205460ff166139fd576000888152600b602090815260408083208a8452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660019081179091558b8452600a83529083208054918201815583529120018790555b86887f7cf15f53c183e62a84ae2f018d87e75365a86a1271ff3476733f49e06f8de14f88888888604051613a349493929190615c61565b60405180910390a35050505050505050565b613a4e6148e4565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b600060016003830154610100900460ff166005811115613ae557613ae5614ddc565b148015613b15575060038201547201000000000000000000000000000000000000900467ffffffffffffffff1642115b15613b23576108f982612f3d565b5060030154610100900460ff1690565b600082600101548214801561190c57506001600384015460ff166005811115613b5e57613b5e614ddc565b1480613b8257506002600384015460ff166005811115613b8057613b80614ddc565b145b8061190c575060038084015460ff166005811115612cc557612cc5614ddc565b60038101546004820154600091613be6917a01000000000000000000000000000000000000000000000000000090910461ffff16906301000000900460ff16615a60565b600383015490915060009061ffff7e010000000000000000000000000000000000000000000000000000000000008204811691613c64917c010000000000000000000000000000000000000000000000000000000082048116917a010000000000000000000000000000000000000000000000000000900416615c8a565b613c6e9190615c8a565b60038401546004850154919250600091613cb3917a010000000000000000000000000000000000000000000000000000900461ffff169062010000900460ff16615a60565b6003850154613d0a9061ffff7e0100000000000000000000000000000000000000000000000000000000000082048116917c0100000000000000000000000000000000000000000000000000000000900416615a4d565b613d15906064615a60565b10159050808015613d5a575060038401548390613d57907c0100000000000000000000000000000000000000000000000000000000900461ffff166064615a60565b10155b15613d7057613d6b85856002613061565b611140565b60038401548390613da69084907c0100000000000000000000000000000000000000000000000000000000900461ffff16615a4d565b613db1906064615a60565b10156111405761114085856003613061565b6000613dcd6127ee565b613dd642614920565b613de09190615c9d565b9050613dec8282614970565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000613e4e82614a0c565b613e5742614920565b613e619190615c9d565b9050613e6d82826144c6565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b825460609083101561190c578354600090613ecf908590615c8a565b90506064831115613edf57606492505b828110613eec5782613eee565b805b67ffffffffffffffff811115613f0657613f06615507565b604051908082528060200260200182016040528015613f2f578160200160208202803683370190505b50915060005b8251811015613f895785613f498287615a4d565b81548110613f5957613f59615536565b9060005260206000200154838281518110613f7657613f76615536565b6020908102919091010152600101613f35565b50509392505050565b613f9a612f00565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258613a993390565b613ffd6060820160408301615cbb565b60ff16158061401e575060646140196060830160408401615cbb565b60ff16115b8061403c575060326140366080830160608401615cbb565b60ff1611155b80614059575060646140546080830160608401615cbb565b60ff16115b15614090576040517f1851ca4000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b603c6140a260a0830160808401615cd8565b63ffffffff1610806140cb57506276a7006140c360a0830160808401615cd8565b63ffffffff16115b15610912576040517f1851ca4000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008082600581111561411757614117614ddc565b036141275750815460ff166108f9565b600482600581111561413b5761413b614ddc565b14806141585750600582600581111561415657614156614ddc565b145b15614165575060016108f9565b505054610100900460ff1690565b61417e838383614620565b1561418857505050565b600082600581111561419c5761419c614ddc565b141580156141ba575060008381526005602052604090206001015481145b156141f4576040517f1e988d380000000000000000000000000000000000000000000000000000000081526004810182905260240161098e565b6000838152600660209081526040808320848452909152908190205490517f2b3263b300000000000000000000000000000000000000000000000000000000815261098e91839160ff9091169060040161549a565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061429957504265ffffffffffff821610155b156142da576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff8216600482015260240161098e565b61430360006142fe60025473ffffffffffffffffffffffffffffffffffffffff1690565b614882565b5061430f6000836147c2565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b60008281526020819052604090206001015461435781612ee9565b6123678383614882565b612efe600080614970565b614377868686614173565b600086815260066020908152604080832087845290915281205460ff16908660058111156143a7576143a7614ddc565b036143e1576143dc878660028460058111156143c5576143c5614ddc565b146143d15760016143d4565b60035b878787613797565b611693565b60018660058111156143f5576143f5614ddc565b03614409576143dc87866005878787613797565b600286600581111561441d5761441d614ddc565b03614431576143dc87866004878787613797565b61169387866003878787613797565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610add576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024810183905260440161098e565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801561459b574265ffffffffffff82161015614571576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a0100000000000000000000000000000000000000000000000000000291909117905561459b565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000600483600581111561463657614636614ddc565b036146435750801561190c565b60008290036146545750600061190c565b6000848152600660209081526040808320858452825280832054878452600590925282206001015460ff909116919084149085600581111561469857614698614ddc565b036146f45760008260058111156146b1576146b1614ddc565b14806146ce575060028260058111156146cc576146cc614ddc565b145b806146eb575060055b8260058111156146e9576146e9614ddc565b145b9250505061190c565b600585600581111561470857614708614ddc565b0361473357600382600581111561472157614721614ddc565b1480156146eb575015915061190c9050565b600385600581111561474757614747614ddc565b036147535760046146d7565b80156147645760009250505061190c565b600285600581111561477857614778614ddc565b036147845760036146d7565b600082600581111561479857614798614ddc565b141580156147b8575060058260058111156147b5576147b5614ddc565b14155b9695505050505050565b6000826148785760006147ea60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614614837576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b61190c8383614a5f565b6000821580156148ac575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b156148da57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b61190c8383614b5b565b60035460ff16612efe576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff82111561496c576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161098e565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff8816171790935590041680156134ff576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080614a176127ee565b90508065ffffffffffff168365ffffffffffff1611614a3f57614a3a8382615cf5565b61190c565b61190c65ffffffffffff841662069780600082821882841002821861190c565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16614b535760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055614af13390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016108f9565b5060006108f9565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615614b535760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016108f9565b604080516101a08101825260008082526020820181905291810182905290606082019081526020016000815260006020820181905260408201819052606082018190526080820181905260a0820181905260c082015260e001614ca26040805160a081019091528060008152602001600081526000602082018190526040820181905260609091015290565b81526040805160a0810182526000808252602082810182905292820181905260608201819052608082015291015290565b6040805160a08101825260008082526020820152908101614d1d6040805160a081019091528060008152602001600081526000602082018190526040820181905260609091015290565b815260006020820181905260409091015290565b600060208284031215614d4357600080fd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461190c57600080fd5b600060208284031215614d8557600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610f8157600080fd5b60008060408385031215614dc357600080fd5b82359150614dd360208401614d8c565b90509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b6006811061091257610912614ddc565b614e2481614e0b565b9052565b60028110614e2457614e24614ddc565b614e43828251614e28565b6020810151614e556020840182614e28565b5060ff604082015116604083015260ff606082015116606083015263ffffffff60808201511660808301525050565b60006102a0820190508251825260208301516020830152604083015160408301526060830151614eb76060840182614e1b565b506080830151614eca6080840182614e1b565b5060a0830151614ee660a084018267ffffffffffffffff169052565b5060c0830151614f0260c084018267ffffffffffffffff169052565b5060e0830151614f1e60e084018267ffffffffffffffff169052565b50610100830151614f3661010084018261ffff169052565b50610120830151614f4e61012084018261ffff169052565b50610140830151614f6661014084018261ffff169052565b50610160830151614f7b610160840182614e38565b50610180830151614f90610200840182614e38565b5092915050565b600060408284031215614fa957600080fd5b50919050565b60008060008060808587031215614fc557600080fd5b843593506020850135925060408501359150606085013567ffffffffffffffff811115614ff157600080fd5b614ffd87828801614f97565b91505092959194509250565b805182526020810151602083015260408101516150296040840182614e38565b50606081015161ffff1660e08301526080015167ffffffffffffffff1661010090910152565b61012081016108f98284615009565b6000806040838503121561507157600080fd5b50508035926020909101359150565b801515811461091257600080fd5b600080600080608085870312156150a457600080fd5b843593506020850135925060408501356150bd81615080565b9150606085013567ffffffffffffffff811115614ff157600080fd5b6000602082840312156150eb57600080fd5b61190c82614d8c565b60006020828403121561510657600080fd5b813565ffffffffffff8116811461190c57600080fd5b600081518084526020840193506020830160005b8281101561514e578151865260209586019590910190600101615130565b5093949350505050565b60408152600061516b604083018561511c565b828103602084015280845180835260208301915060208601925060005b818110156151b25761519b838551615009565b602093909301926101209290920191600101615188565b50909695505050505050565b803567ffffffffffffffff81168114610f8157600080fd5b6000806000606084860312156151eb57600080fd5b8335925060208401359150615202604085016151be565b90509250925092565b803560068110610f8157600080fd5b600060a08284031215614fa957600080fd5b600080600080600080610140878903121561524657600080fd5b863595506020870135945061525d6040880161520b565b935060608701359250615273886080890161521a565b915061012087013567ffffffffffffffff81111561529057600080fd5b61529c89828a01614f97565b9150509295509295509295565b6000806000606084860312156152be57600080fd5b8335925060208401359150604084013567ffffffffffffffff8111156152e357600080fd5b6152ef86828701614f97565b9150509250925092565b6060810161530685614e0b565b93815267ffffffffffffffff9283166020820152911660409091015290565b6000806000806000610120868803121561533e57600080fd5b85359450602086013593506040860135925061535d876060880161521a565b915061010086013567ffffffffffffffff81111561537a57600080fd5b61538688828901614f97565b9150509295509295909350565b6000806000606084860312156153a857600080fd5b505081359360208301359350604090920135919050565b6040815260006153d2604083018561511c565b828103602084015280845180835260208301915060208601925060005b818110156151b2578351805161540481614e0b565b8085525067ffffffffffffffff602082015116602085015267ffffffffffffffff6040820151166040850152506060830192506020840193506001810190506153ef565b600080600080600060a0868803121561546057600080fd5b853594506154706020870161520b565b93506040860135925060608601359150608086013567ffffffffffffffff81111561537a57600080fd5b828152604081016154aa83614e0b565b8260208301529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b600061ffff821661ffff81036154fe576154fe6154b7565b60010192915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b6002811061091257600080fd5b8035610f8181615565565b60ff8116811461091257600080fd5b8035610f818161557d565b63ffffffff8116811461091257600080fd5b8035610f8181615597565b80356155bf81615565565b6155c98382614e28565b5060208101356155d881615565565b6155e56020840182614e28565b5060408101356155f48161557d565b60ff166040830152606081013561560a8161557d565b60ff166060830152608081013561562081615597565b63ffffffff81166080840152505050565b7fffffffff000000000000000000000000000000000000000000000000000000008616815260208101859052610120810161566b85614e0b565b8460408301528360608301526147b860808301846155b4565b8381526060810161569484614e0b565b602082019390935260400152919050565b60007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036156d6576156d66154b7565b5060010190565b600067ffffffffffffffff821667ffffffffffffffff81036154fe576154fe6154b7565b67ffffffffffffffff81811683821601908111156108f9576108f96154b7565b61ffff82811682821603908111156108f9576108f96154b7565b600081356108f98161557d565b600081356108f981615597565b813561576081615565565b6002811061577057615770614ddc565b8154602084013561578081615565565b6002811061579057615790614ddc565b61ff008160081b1660ff84167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000841617178455505050600060408301356157d68161557d565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff1660109190911b62ff0000161782555061584d6158186060840161573b565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff1660189190911b63ff00000016178255565b610add61585c60808401615748565b82547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1660209190911b67ffffffff0000000016178255565b608081016158a286614e0b565b948152602081019390935267ffffffffffffffff91909116604083015261ffff1660609091015290565b7fffffffff00000000000000000000000000000000000000000000000000000000851681526020810184905260408101839052610100810161591160608301846155b4565b95945050505050565b600060a082840312801561592d57600080fd5b5060405160a0810167ffffffffffffffff81118282101715615978577f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b60405261598483615572565b815261599260208401615572565b60208201526159a36040840161558c565b60408201526159b46060840161558c565b60608201526159c5608084016155a9565b60808201529392505050565b82815260c0810161190c60208301846155b4565b602081016159f283614e0b565b91905290565b7fffffffff00000000000000000000000000000000000000000000000000000000861681526020810185905260a08101615a3185614e0b565b8460408301528360608301528260808301529695505050505050565b808201808211156108f9576108f96154b7565b80820281158282048414176108f9576108f96154b7565b60608101615a8485614e0b565b93815261ffff9283166020820152911660409091015290565b825460c0820190615ab18360ff8316614e28565b615ac46020840160ff8360081c16614e28565b60ff8160101c16604084015260ff8160181c16606084015263ffffffff8160201c166080840152508260a08301529392505050565b600060208284031215615b0b57600080fd5b61190c826151be565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615b4957600080fd5b83018035915067ffffffffffffffff821115615b6457600080fd5b602001915036819003821315615b7957600080fd5b9250929050565b85815273ffffffffffffffffffffffffffffffffffffffff8516602082015283604082015260806060820152816080820152818360a0830137600081830160a090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101949350505050565b600060208284031215615c0a57600080fd5b815161190c81615080565b8183823760009101908152919050565b600061ffff821680615c3957615c396154b7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b60808101615c6e86614e0b565b9481526020810193909352604083019190915260609091015290565b818103818111156108f9576108f96154b7565b65ffffffffffff81811683821601908111156108f9576108f96154b7565b600060208284031215615ccd57600080fd5b813561190c8161557d565b600060208284031215615cea57600080fd5b813561190c81615597565b65ffffffffffff82811682821603908111156108f9576108f96154b756' as const
export const consortiumDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106103365760003560e01c806391d14854116101b2578063cc8463c8116100f9578063d602b9fd116100a2578063e63919c91161007c578063e63919c914610826578063e63ab1e914610839578063ea0e35b114610860578063f5b541a61461087c57600080fd5b8063d602b9fd14610802578063d9439d431461080a578063da35c6641461081d57600080fd5b8063d3044323116100d3578063d3044323146107bb578063d3182c7d146107dc578063d547741f146107ef57600080fd5b8063cc8463c81461075f578063cefc142914610767578063cf6eefb71461076f57600080fd5b8063a217fddf1161015b578063bbfa3d4311610135578063bbfa3d4314610709578063c2fb26a614610711578063cc7f0c241461073857600080fd5b8063a217fddf14610690578063a57d209314610698578063ad96f801146106f657600080fd5b80639e317f121161018c5780639e317f121461062a578063a18522c21461064a578063a1eda53c1461066957600080fd5b806391d14854146105c057806391d4a96f14610604578063964d6c111461061757600080fd5b80635c975abb116102815780636ff968c31161022a57806384ef8ffc1161020457806384ef8ffc146105605780638d1fdf2f1461057e5780638da5cb5b1461059157806391712a0b1461059957600080fd5b80636ff968c3146104fb578063717f9edf146105455780638456cb591461055857600080fd5b8063649a5ec71161025b578063649a5ec7146104bf57806368d37dda146104d257806369fc09b9146104f357600080fd5b80635c975abb1461048e57806360e803c514610499578063634e93da146104ac57600080fd5b806336568abe116102e35780633f4ba83a116102bd5780633f4ba83a1461042657806353b9f0731461042e5780635b0c8a631461044e57600080fd5b806336568abe146103e057806336e52ccc146103f35780633dea12fe1461041357600080fd5b80630aebeb4e116103145780630aebeb4e14610389578063248a9ca31461039c5780632f2ff15d146103cd57600080fd5b806301ffc9a71461033b578063022d63fb146103635780630aa6220b1461037f575b600080fd5b61034e610349366004614d31565b6108a3565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff909116815260200161035a565b6103876108ff565b005b610387610397366004614d73565b610915565b6103bf6103aa366004614d73565b60009081526020819052604090206001015490565b60405190815260200161035a565b6103876103db366004614db0565b610ae1565b6103876103ee366004614db0565b610b22565b610406610401366004614d73565b610c27565b60405161035a9190614e84565b610387610421366004614faf565b610f86565b610387611147565b61044161043c366004614d73565b611179565b60405161035a919061504f565b61047c61045c36600461505e565b600860209081526000928352604080842090915290825290205460ff1681565b60405160ff909116815260200161035a565b60035460ff1661034e565b6103876104a736600461508e565b61129a565b6103876104ba3660046150d9565b61169c565b6103876104cd3660046150f4565b6116b0565b6104e56104e036600461505e565b6116c4565b60405161035a929190615158565b6103bf606481565b60035461052090610100900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161035a565b6103bf6105533660046151d6565b611892565b610387611913565b60025473ffffffffffffffffffffffffffffffffffffffff16610520565b61038761058c3660046150d9565b611945565b610520611aac565b6103bf7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b61034e6105ce366004614db0565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6103bf61061236600461522c565b611ad2565b6103876106253660046152a9565b6121db565b6103bf610638366004614d73565b60046020526000908152604090205481565b6106546276a70081565b60405163ffffffff909116815260200161035a565b61067161236d565b6040805165ffffffffffff93841681529290911660208301520161035a565b6103bf600081565b6106e76106a636600461505e565b600660209081526000928352604080842090915290825290205460ff81169067ffffffffffffffff6101008204811691690100000000000000000090041683565b60405161035a939291906152f9565b610387610704366004615325565b6123e9565b610654603c81565b6103bf7f000000000000000000000000000000000000000000000000000000000000000081565b6105207f000000000000000000000000000000000000000000000000000000000000000081565b6103686127ee565b61038761288c565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff1660208301520161035a565b6107ce6107c9366004615393565b6128e8565b60405161035a9291906153bf565b6103876107ea3660046152a9565b612a75565b6103876107fd366004614db0565b612c3f565b610387612c80565b61034e61081836600461505e565b612c93565b6103bf600d5481565b610387610834366004615448565b612ccd565b6103bf7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61086961010081565b60405161ffff909116815260200161035a565b6103bf7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f314987860000000000000000000000000000000000000000000000000000000014806108f957506108f982612e52565b92915050565b600061090a81612ee9565b610912612ef3565b50565b61091d612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615610997576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b6000818152600760205260408120906003820154610100900460ff1660058111156109c4576109c4614ddc565b036109fe576040517f28e0cf5a0000000000000000000000000000000000000000000000000000000081526004810183905260240161098e565b60016003820154610100900460ff166005811115610a1e57610a1e614ddc565b14610a6a57818160030160019054906101000a900460ff166040517f3faf421900000000000000000000000000000000000000000000000000000000815260040161098e92919061549a565b60038101547201000000000000000000000000000000000000900467ffffffffffffffff164211610aca576040517f3f537e4c0000000000000000000000000000000000000000000000000000000081526004810183905260240161098e565b610add8282610ad884612f3d565b613061565b5050565b81610b18576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610add8282613481565b81158015610b4a575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610c1d5760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610b9e575065ffffffffffff8116155b80610bb157504265ffffffffffff821610155b15610bf2576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff8216600482015260240161098e565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610add82826134a6565b610c2f614c16565b60076000838152602001908152602001600020604051806101a00160405290816000820154815260200160018201548152602001600282015481526020016003820160009054906101000a900460ff166005811115610c9057610c90614ddc565b6005811115610ca157610ca1614ddc565b81526020016003820160019054906101000a900460ff166005811115610cc957610cc9614ddc565b6005811115610cda57610cda614ddc565b8152600382015467ffffffffffffffff620100008204811660208401526a01000000000000000000008204811660408085019190915272010000000000000000000000000000000000008304909116606084015261ffff7a0100000000000000000000000000000000000000000000000000008304811660808501527c01000000000000000000000000000000000000000000000000000000008304811660a0808601919091527e010000000000000000000000000000000000000000000000000000000000009093041660c08401528051918201905260048301805460e090930192829060ff166001811115610dd357610dd3614ddc565b6001811115610de457610de4614ddc565b81528154602090910190610100900460ff166001811115610e0757610e07614ddc565b6001811115610e1857610e18614ddc565b8152905462010000810460ff90811660208085019190915263010000008304821660408086019190915264010000000090930463ffffffff16606090940193909352928452805160a08101909152600585018054949092019390928391166001811115610e8757610e87614ddc565b6001811115610e9857610e98614ddc565b81528154602090910190610100900460ff166001811115610ebb57610ebb614ddc565b6001811115610ecc57610ecc614ddc565b8152905460ff620100008204811660208401526301000000820416604083015263ffffffff640100000000909104166060909101529052509050600181608001516005811115610f1e57610f1e614ddc565b148015610f3857508060e0015167ffffffffffffffff1642115b15610f81576000828152600760205260409020610f5490612f3d565b81608001906005811115610f6a57610f6a614ddc565b90816005811115610f7d57610f7d614ddc565b9052505b919050565b610f8e612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611003576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b604080517f3dea12fe000000000000000000000000000000000000000000000000000000006020820152908101859052606081018390526110609084906080015b6040516020818303038152906040528051906020012083613504565b600084815260066020908152604080832086845290915281205460ff169081600581111561109057611090614ddc565b14806110ad575060058160058111156110ab576110ab614ddc565b145b156110e85783816040517f2b3263b300000000000000000000000000000000000000000000000000000000815260040161098e92919061549a565b836110f286613736565b6001015403611130576040517f1e988d380000000000000000000000000000000000000000000000000000000081526004810185905260240161098e565b6111408585600560008888613797565b5050505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61117181612ee9565b610912613a46565b611181614cd3565b600560008381526020019081526020016000206040518060a00160405290816000820154815260200160018201548152602001600282016040518060a00160405290816000820160009054906101000a900460ff1660018111156111e7576111e7614ddc565b60018111156111f8576111f8614ddc565b81528154602090910190610100900460ff16600181111561121b5761121b614ddc565b600181111561122c5761122c614ddc565b815290546201000080820460ff9081166020808601919091526301000000840490911660408086019190915264010000000090930463ffffffff166060909401939093529284526003949094015461ffff8116918401919091520467ffffffffffffffff1691015292915050565b6112a2612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611317576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b6000848152600760205260408120906003820154610100900460ff16600581111561134457611344614ddc565b0361137e576040517f28e0cf5a0000000000000000000000000000000000000000000000000000000081526004810186905260240161098e565b600061138982613ac3565b9050600181600581111561139f5761139f614ddc565b146113da5785816040517f3faf421900000000000000000000000000000000000000000000000000000000815260040161098e92919061549a565b8154600090815260066020908152604080832088845290915290206003815460ff16600581111561140d5761140d614ddc565b1415806114485750600383015481546a010000000000000000000090910467ffffffffffffffff908116690100000000000000000090920416115b8061145857506114588387613b33565b15611492576040517fa6cd95060000000000000000000000000000000000000000000000000000000081526004810187905260240161098e565b600087815260086020908152604080832089845290915290205460ff16156114e9576040517f3c80b3400000000000000000000000000000000000000000000000000000000081526004810187905260240161098e565b604080517f60e803c500000000000000000000000000000000000000000000000000000000602082015290810188905285151560608201526115469087906080016040516020818303038152906040528051906020012086613504565b84611552576002611555565b60015b60008881526008602090815260408083208a8452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff9290921691909117905584156115f957600383018054601c906115da907c0100000000000000000000000000000000000000000000000000000000900461ffff166154e6565b91906101000a81548161ffff021916908361ffff16021790555061164c565b600383018054601e90611631907e01000000000000000000000000000000000000000000000000000000000000900461ffff166154e6565b91906101000a81548161ffff021916908361ffff1602179055505b85877f788985d8a6a2299769e8c5c6d766cca2c72e7434967794b8ed588e2cacd82a2b87604051611681911515815260200190565b60405180910390a36116938784613ba2565b50505050505050565b60006116a781612ee9565b610add82613dc3565b60006116bb81612ee9565b610add82613e43565b6060806116d3600c8585613eb3565b9150815167ffffffffffffffff8111156116ef576116ef615507565b60405190808252806020026020018201604052801561172857816020015b611715614cd3565b81526020019060019003908161170d5790505b50905060005b825181101561188a576005600084838151811061174d5761174d615536565b602002602001015181526020019081526020016000206040518060a00160405290816000820154815260200160018201548152602001600282016040518060a00160405290816000820160009054906101000a900460ff1660018111156117b6576117b6614ddc565b60018111156117c7576117c7614ddc565b81528154602090910190610100900460ff1660018111156117ea576117ea614ddc565b60018111156117fb576117fb614ddc565b815290546201000080820460ff9081166020808601919091526301000000840490911660408086019190915264010000000090930463ffffffff166060909401939093529284526003949094015461ffff8116918401919091520467ffffffffffffffff16910152825183908390811061187757611877615536565b602090810291909101015260010161172e565b509250929050565b60008381526004602090815260408083205481517f00000000000000000000000000000000000000000000000000000000000000009381019390935290820186905260608201526080810184905267ffffffffffffffff831660a082015260c0016040516020818303038152906040528051906020012090505b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61193d81612ee9565b610912613f92565b600061195081612ee9565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156119c5576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b73ffffffffffffffffffffffffffffffffffffffff82163014806119fe575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611a35576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611acd60025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6000611adc612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611b51576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b6000611b5c88613736565b9050600360008981526006602090815260408083208b845290915290205460ff166005811115611b8e57611b8e614ddc565b14611bc8576040517f3e33da7d0000000000000000000000000000000000000000000000000000000081526004810188905260240161098e565b611c08876391d4a96f60e01b8a898989604051602001611bec959493929190615631565b6040516020818303038152906040528051906020012085613504565b6004866005811115611c1c57611c1c614ddc565b03611c2f57611c2a84613fed565b611c89565b6000611c3e8260020188614102565b6001811115611c4f57611c4f614ddc565b03611c89576040517fd41223e80000000000000000000000000000000000000000000000000000000081526004810188905260240161098e565b611c94888787614173565b6000888787604051602001611cab93929190615684565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529181528151602092830120600081815260099093529120549091508015801590611d27575060016000828152600760205260409020611d1490613ac3565b6005811115611d2557611d25614ddc565b145b15611d61576040517f415b916e0000000000000000000000000000000000000000000000000000000081526004810182905260240161098e565b600d60008154611d70906156a5565b91829055506000838152600960209081526040808320849055838352600790915290208b815560018082018a9055600282018c905560038201805493975091928b92917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0090911690836005811115611dea57611dea614ddc565b021790555060038101805461010067ffffffffffffffff43811662010000027fffffffffffffffffffffffffffffffffffffffffffff000000000000000000ff9093169290921717909155600e80549091600091611e4891166156dd565b825467ffffffffffffffff9182166101009390930a83810292021916179091556003820180546a01000000000000000000009092027fffffffffffffffffffffffffffff0000000000000000ffffffffffffffffffff9092169190911790556002840154611ec59063ffffffff6401000000009091041642615701565b8160030160126101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550611ef98189613b33565b8015611f325750600360008c81526006602090815260408083208c845290915290205460ff166005811115611f3057611f30614ddc565b145b611f3d576000611f40565b60015b6003850154611f569160ff169061ffff16615721565b60038201805461ffff929092167a010000000000000000000000000000000000000000000000000000027fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055600284018054600483018054909160ff169082907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660018381811115611ff357611ff3614ddc565b02179055508154815460ff61010092839004169183917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff169083600181111561203e5761203e614ddc565b02179055508154815460ff620100009283900481169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff82168117845584546301000000908190049093169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff9092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9091161717808255915463ffffffff6401000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff909216919091179055600489600581111561212c5761212c614ddc565b036121435786600582016121408282615755565b50505b60038101546040518b918d9188917f28ff036d24efae3f0a53b1d0bc2316813e44ec0319facb2c78d204f47f913eae916121c5918f918f917201000000000000000000000000000000000000810467ffffffffffffffff16917a01000000000000000000000000000000000000000000000000000090910461ffff1690615895565b60405180910390a4505050509695505050505050565b6121e3612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612258576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b61226183613736565b50604080517f964d6c110000000000000000000000000000000000000000000000000000000060208201529081018490526122a0908390606001611044565b600083815260066020908152604080832085845290915290205460ff1660018160058111156122d1576122d1614ddc565b036122eb576122e68484600360008281613797565b612367565b60008160058111156122ff576122ff614ddc565b148061231c5750600581600581111561231a5761231a614ddc565b145b15612331576122e68484600260008281613797565b82816040517f2b3263b300000000000000000000000000000000000000000000000000000000815260040161098e92919061549a565b50505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680151580156123b057504265ffffffffffff821610155b6123bc576000806123e1565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961241381612ee9565b61241b612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612490576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b60008690036124cb576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008681526005602052604090206003015462010000900467ffffffffffffffff1615612527576040517f129bcbc40000000000000000000000000000000000000000000000000000000081526004810187905260240161098e565b61253083613fed565b61256e8463ad96f80160e01b88888760405160200161255294939291906158cc565b6040516020818303038152906040528051906020012084613504565b6040518060a0016040528086815260200185815260200184803603810190612596919061591a565b81526000602080830182905267ffffffffffffffff43166040938401528982526005815290829020835181559083015160018083019190915591830151805160028301805493949293909283917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690838181111561261757612617614ddc565b02179055506020820151815482907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff1661010083600181111561265c5761265c614ddc565b021790555060408281015182546060808601516080968701517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9093166201000060ff95861681027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff169190911763010000009590921694909402177fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1664010000000063ffffffff9093169290920291909117909355918501516003949094018054959093015161ffff9094167fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009095169490941767ffffffffffffffff90931602919091179055600c80546001810182556000919091527fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c70187905551849087907f3071ebfbdf12ab50711c5736a41bf3e581a705eada0ca23013641364b6a59004906127ce90899088906159d1565b60405180910390a36127e68685600360008281613797565b505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561283057504265ffffffffffff8216105b612862576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16612886565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff163381146128e0576040517fc22c802200000000000000000000000000000000000000000000000000000000815233600482015260240161098e565b610912614249565b6000838152600a602052604090206060908190612906908585613eb3565b9150815167ffffffffffffffff81111561292257612922615507565b60405190808252806020026020018201604052801561298b57816020015b60408051606081018252600080825260208083018290529282015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816129405790505b50905060005b8251811015612a6c576006600087815260200190815260200160002060008483815181106129c1576129c1615536565b602002602001015181526020019081526020016000206040518060600160405290816000820160009054906101000a900460ff166005811115612a0657612a06614ddc565b6005811115612a1757612a17614ddc565b8152905467ffffffffffffffff6101008204811660208401526901000000000000000000909104166040909101528251839083908110612a5957612a59615536565b6020908102919091010152600101612991565b50935093915050565b612a7d612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612af2576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b6000838152600760205260408120906003820154610100900460ff166005811115612b1f57612b1f614ddc565b03612b59576040517f28e0cf5a0000000000000000000000000000000000000000000000000000000081526004810185905260240161098e565b6000612b6482613ac3565b90506001816005811115612b7a57612b7a614ddc565b14612bb55784816040517f3faf421900000000000000000000000000000000000000000000000000000000815260040161098e92919061549a565b83826002015414612bf5576040517ff51a103e0000000000000000000000000000000000000000000000000000000081526004810185905260240161098e565b604080517fd3182c7d000000000000000000000000000000000000000000000000000000006020820152908101869052612c33908590606001611bec565b61114085836005613061565b81612c76576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610add828261433c565b6000612c8b81612ee9565b610912614361565b60006003600084815260066020908152604080832086845290915290205460ff166005811115612cc557612cc5614ddc565b149392505050565b612cd5612f00565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612d4a576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff16600482015260240161098e565b6000612d5586613736565b90506001612d668260020187614102565b6001811115612d7757612d77614ddc565b03612db057846040517fc78c7ed600000000000000000000000000000000000000000000000000000000815260040161098e91906159e5565b60018101546003600088815260066020908152604080832085845290915290205460ff166005811115612de557612de5614ddc565b14612e1f576040517fd41223e80000000000000000000000000000000000000000000000000000000081526004810182905260240161098e565b612e438163e63919c960e01b89898989604051602001611bec9594939291906159f8565b6116938787876000858961436c565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b0000000000000000000000000000000000000000000000000000000014806108f957507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316146108f9565b6109128133614440565b612efe6000806144c6565b565b60035460ff1615612efe576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60038101546000908190612f999061ffff7e0100000000000000000000000000000000000000000000000000000000000082048116917c0100000000000000000000000000000000000000000000000000000000900416615a4d565b9050801580612fef575060038301546004840154612fe2917a010000000000000000000000000000000000000000000000000000900461ffff169062010000900460ff16615a60565b612fed826064615a60565b105b15612ffd5750600492915050565b60048301546130179082906301000000900460ff16615a60565b600384015461304b907c0100000000000000000000000000000000000000000000000000000000900461ffff166064615a60565b101561305857600361190c565b60029392505050565b81546003830154600184015460405160009361308793909260ff90911691602001615684565b604051602081830303815290604052805190602001209050836009600083815260200190815260200160002054036130c9576000818152600960205260408120555b60028260058111156130dd576130dd614ddc565b14801561310157508254600384015460018501546130ff929160ff1690614620565b155b1561310b57600491505b6003830180548391907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff1661010083600581111561314b5761314b614ddc565b0217905550600383015460405185917fc1b1136e0d7e7952fa155c180aa5be656839647dd29eb21412aed7451ed92179916131d191869161ffff7c010000000000000000000000000000000000000000000000000000000083048116927e0100000000000000000000000000000000000000000000000000000000000090041690615a77565b60405180910390a260028260058111156131ed576131ed614ddc565b146131f85750505050565b82546004600385015460ff16600581111561321557613215614ddc565b036133e15760008181526005602081905260409091209085018054600290920180549192909160ff9091169082907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001838181111561327857613278614ddc565b02179055508154815460ff61010092839004169183917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff16908360018111156132c3576132c3614ddc565b02179055508154815460ff620100009283900481169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff82168117845584546301000000908190049093169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff9092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9091161717808255915463ffffffff6401000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff90921691909117905560405181907f6fe4d9804fd7a1cc71702dadeff721b082ab6dc85ed9062a679c4de9ba1303a6906133d49060058801908990615a9d565b60405180910390a2611140565b6005600385015460ff1660058111156133fc576133fc614ddc565b0361345d5760018085015460008381526005602052604090819020909201819055905182907f917d0f3b76f8dd440b5dea99017282c1979af17900f028d805aa04148d37b1c0906134509089815260200190565b60405180910390a3611140565b60038401546001850154600286015461114092849260ff909116918990600061436c565b60008281526020819052604090206001015461349c81612ee9565b61236783836147c2565b73ffffffffffffffffffffffffffffffffffffffff811633146134f5576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6134ff8282614882565b505050565b6000838152600460209081526040822054919061352b908690869061055390870187615af9565b905060008061353d6020860186615b14565b905011905080801561356457506135576020850185615af9565b67ffffffffffffffff1642115b156135b5576135766020850185615af9565b6040517ffcd4a11f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161098e565b6135c0836001615a4d565b60008781526004602052604090205573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016634ece90468783613617573361361a565b60005b8561362860208a018a615b14565b6040518663ffffffff1660e01b8152600401613648959493929190615b80565b602060405180830381865afa158015613665573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906136899190615bf8565b6136c2576040517fec95a3310000000000000000000000000000000000000000000000000000000081526004810187905260240161098e565b84867f82caf24aebf8577860f17320827f381cddd011e632a95213a97cecf7ffb42a2e85846136f2576000613716565b6136ff6020890189615b14565b60405161370d929190615c15565b60405180910390205b6040805192835260208301919091520160405180910390a3505050505050565b6000818152600560205260408120600381015490916201000090910467ffffffffffffffff169003610f81576040517fcc18d6180000000000000000000000000000000000000000000000000000000081526004810183905260240161098e565b6000868152600660209081526040808320888452825280832089845260059092529091206003825460ff1660058111156137d3576137d3614ddc565b03613809576003810180546000906137ee9061ffff16615c25565b91906101000a81548161ffff021916908361ffff1602179055505b600386600581111561381d5761381d614ddc565b14801561385f575060038101805461010091906000906138409061ffff166154e6565b91906101000a81548161ffff021916908361ffff160217905561ffff16115b15613896576040517f5659186500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8154869083907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660018360058111156138d2576138d2614ddc565b0217905550815467ffffffffffffffff438116610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff909216919091178355600e8054909160009161392691166156dd565b825467ffffffffffffffff9182166101009390930a8381029202191617909155825469010000000000000000009091027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161782556000888152600b602090815260408083208a845290915290205460ff166139fd576000888152600b602090815260408083208a8452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660019081179091558b8452600a83529083208054918201815583529120018790555b86887f7cf15f53c183e62a84ae2f018d87e75365a86a1271ff3476733f49e06f8de14f88888888604051613a349493929190615c61565b60405180910390a35050505050505050565b613a4e6148e4565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b600060016003830154610100900460ff166005811115613ae557613ae5614ddc565b148015613b15575060038201547201000000000000000000000000000000000000900467ffffffffffffffff1642115b15613b23576108f982612f3d565b5060030154610100900460ff1690565b600082600101548214801561190c57506001600384015460ff166005811115613b5e57613b5e614ddc565b1480613b8257506002600384015460ff166005811115613b8057613b80614ddc565b145b8061190c575060038084015460ff166005811115612cc557612cc5614ddc565b60038101546004820154600091613be6917a01000000000000000000000000000000000000000000000000000090910461ffff16906301000000900460ff16615a60565b600383015490915060009061ffff7e010000000000000000000000000000000000000000000000000000000000008204811691613c64917c010000000000000000000000000000000000000000000000000000000082048116917a010000000000000000000000000000000000000000000000000000900416615c8a565b613c6e9190615c8a565b60038401546004850154919250600091613cb3917a010000000000000000000000000000000000000000000000000000900461ffff169062010000900460ff16615a60565b6003850154613d0a9061ffff7e0100000000000000000000000000000000000000000000000000000000000082048116917c0100000000000000000000000000000000000000000000000000000000900416615a4d565b613d15906064615a60565b10159050808015613d5a575060038401548390613d57907c0100000000000000000000000000000000000000000000000000000000900461ffff166064615a60565b10155b15613d7057613d6b85856002613061565b611140565b60038401548390613da69084907c0100000000000000000000000000000000000000000000000000000000900461ffff16615a4d565b613db1906064615a60565b10156111405761114085856003613061565b6000613dcd6127ee565b613dd642614920565b613de09190615c9d565b9050613dec8282614970565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000613e4e82614a0c565b613e5742614920565b613e619190615c9d565b9050613e6d82826144c6565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b825460609083101561190c578354600090613ecf908590615c8a565b90506064831115613edf57606492505b828110613eec5782613eee565b805b67ffffffffffffffff811115613f0657613f06615507565b604051908082528060200260200182016040528015613f2f578160200160208202803683370190505b50915060005b8251811015613f895785613f498287615a4d565b81548110613f5957613f59615536565b9060005260206000200154838281518110613f7657613f76615536565b6020908102919091010152600101613f35565b50509392505050565b613f9a612f00565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258613a993390565b613ffd6060820160408301615cbb565b60ff16158061401e575060646140196060830160408401615cbb565b60ff16115b8061403c575060326140366080830160608401615cbb565b60ff1611155b80614059575060646140546080830160608401615cbb565b60ff16115b15614090576040517f1851ca4000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b603c6140a260a0830160808401615cd8565b63ffffffff1610806140cb57506276a7006140c360a0830160808401615cd8565b63ffffffff16115b15610912576040517f1851ca4000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008082600581111561411757614117614ddc565b036141275750815460ff166108f9565b600482600581111561413b5761413b614ddc565b14806141585750600582600581111561415657614156614ddc565b145b15614165575060016108f9565b505054610100900460ff1690565b61417e838383614620565b1561418857505050565b600082600581111561419c5761419c614ddc565b141580156141ba575060008381526005602052604090206001015481145b156141f4576040517f1e988d380000000000000000000000000000000000000000000000000000000081526004810182905260240161098e565b6000838152600660209081526040808320848452909152908190205490517f2b3263b300000000000000000000000000000000000000000000000000000000815261098e91839160ff9091169060040161549a565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1680158061429957504265ffffffffffff821610155b156142da576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff8216600482015260240161098e565b61430360006142fe60025473ffffffffffffffffffffffffffffffffffffffff1690565b614882565b5061430f6000836147c2565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b60008281526020819052604090206001015461435781612ee9565b6123678383614882565b612efe600080614970565b614377868686614173565b600086815260066020908152604080832087845290915281205460ff16908660058111156143a7576143a7614ddc565b036143e1576143dc878660028460058111156143c5576143c5614ddc565b146143d15760016143d4565b60035b878787613797565b611693565b60018660058111156143f5576143f5614ddc565b03614409576143dc87866005878787613797565b600286600581111561441d5761441d614ddc565b03614431576143dc87866004878787613797565b61169387866003878787613797565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610add576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024810183905260440161098e565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801561459b574265ffffffffffff82161015614571576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a0100000000000000000000000000000000000000000000000000000291909117905561459b565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000600483600581111561463657614636614ddc565b036146435750801561190c565b60008290036146545750600061190c565b6000848152600660209081526040808320858452825280832054878452600590925282206001015460ff909116919084149085600581111561469857614698614ddc565b036146f45760008260058111156146b1576146b1614ddc565b14806146ce575060028260058111156146cc576146cc614ddc565b145b806146eb575060055b8260058111156146e9576146e9614ddc565b145b9250505061190c565b600585600581111561470857614708614ddc565b0361473357600382600581111561472157614721614ddc565b1480156146eb575015915061190c9050565b600385600581111561474757614747614ddc565b036147535760046146d7565b80156147645760009250505061190c565b600285600581111561477857614778614ddc565b036147845760036146d7565b600082600581111561479857614798614ddc565b141580156147b8575060058260058111156147b5576147b5614ddc565b14155b9695505050505050565b6000826148785760006147ea60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff1614614837576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b61190c8383614a5f565b6000821580156148ac575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b156148da57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b61190c8383614b5b565b60035460ff16612efe576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff82111561496c576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161098e565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff8816171790935590041680156134ff576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080614a176127ee565b90508065ffffffffffff168365ffffffffffff1611614a3f57614a3a8382615cf5565b61190c565b61190c65ffffffffffff841662069780600082821882841002821861190c565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16614b535760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055614af13390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016108f9565b5060006108f9565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615614b535760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016108f9565b604080516101a08101825260008082526020820181905291810182905290606082019081526020016000815260006020820181905260408201819052606082018190526080820181905260a0820181905260c082015260e001614ca26040805160a081019091528060008152602001600081526000602082018190526040820181905260609091015290565b81526040805160a0810182526000808252602082810182905292820181905260608201819052608082015291015290565b6040805160a08101825260008082526020820152908101614d1d6040805160a081019091528060008152602001600081526000602082018190526040820181905260609091015290565b815260006020820181905260409091015290565b600060208284031215614d4357600080fd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461190c57600080fd5b600060208284031215614d8557600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610f8157600080fd5b60008060408385031215614dc357600080fd5b82359150614dd360208401614d8c565b90509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b6006811061091257610912614ddc565b614e2481614e0b565b9052565b60028110614e2457614e24614ddc565b614e43828251614e28565b6020810151614e556020840182614e28565b5060ff604082015116604083015260ff606082015116606083015263ffffffff60808201511660808301525050565b60006102a0820190508251825260208301516020830152604083015160408301526060830151614eb76060840182614e1b565b506080830151614eca6080840182614e1b565b5060a0830151614ee660a084018267ffffffffffffffff169052565b5060c0830151614f0260c084018267ffffffffffffffff169052565b5060e0830151614f1e60e084018267ffffffffffffffff169052565b50610100830151614f3661010084018261ffff169052565b50610120830151614f4e61012084018261ffff169052565b50610140830151614f6661014084018261ffff169052565b50610160830151614f7b610160840182614e38565b50610180830151614f90610200840182614e38565b5092915050565b600060408284031215614fa957600080fd5b50919050565b60008060008060808587031215614fc557600080fd5b843593506020850135925060408501359150606085013567ffffffffffffffff811115614ff157600080fd5b614ffd87828801614f97565b91505092959194509250565b805182526020810151602083015260408101516150296040840182614e38565b50606081015161ffff1660e08301526080015167ffffffffffffffff1661010090910152565b61012081016108f98284615009565b6000806040838503121561507157600080fd5b50508035926020909101359150565b801515811461091257600080fd5b600080600080608085870312156150a457600080fd5b843593506020850135925060408501356150bd81615080565b9150606085013567ffffffffffffffff811115614ff157600080fd5b6000602082840312156150eb57600080fd5b61190c82614d8c565b60006020828403121561510657600080fd5b813565ffffffffffff8116811461190c57600080fd5b600081518084526020840193506020830160005b8281101561514e578151865260209586019590910190600101615130565b5093949350505050565b60408152600061516b604083018561511c565b828103602084015280845180835260208301915060208601925060005b818110156151b25761519b838551615009565b602093909301926101209290920191600101615188565b50909695505050505050565b803567ffffffffffffffff81168114610f8157600080fd5b6000806000606084860312156151eb57600080fd5b8335925060208401359150615202604085016151be565b90509250925092565b803560068110610f8157600080fd5b600060a08284031215614fa957600080fd5b600080600080600080610140878903121561524657600080fd5b863595506020870135945061525d6040880161520b565b935060608701359250615273886080890161521a565b915061012087013567ffffffffffffffff81111561529057600080fd5b61529c89828a01614f97565b9150509295509295509295565b6000806000606084860312156152be57600080fd5b8335925060208401359150604084013567ffffffffffffffff8111156152e357600080fd5b6152ef86828701614f97565b9150509250925092565b6060810161530685614e0b565b93815267ffffffffffffffff9283166020820152911660409091015290565b6000806000806000610120868803121561533e57600080fd5b85359450602086013593506040860135925061535d876060880161521a565b915061010086013567ffffffffffffffff81111561537a57600080fd5b61538688828901614f97565b9150509295509295909350565b6000806000606084860312156153a857600080fd5b505081359360208301359350604090920135919050565b6040815260006153d2604083018561511c565b828103602084015280845180835260208301915060208601925060005b818110156151b2578351805161540481614e0b565b8085525067ffffffffffffffff602082015116602085015267ffffffffffffffff6040820151166040850152506060830192506020840193506001810190506153ef565b600080600080600060a0868803121561546057600080fd5b853594506154706020870161520b565b93506040860135925060608601359150608086013567ffffffffffffffff81111561537a57600080fd5b828152604081016154aa83614e0b565b8260208301529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b600061ffff821661ffff81036154fe576154fe6154b7565b60010192915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b6002811061091257600080fd5b8035610f8181615565565b60ff8116811461091257600080fd5b8035610f818161557d565b63ffffffff8116811461091257600080fd5b8035610f8181615597565b80356155bf81615565565b6155c98382614e28565b5060208101356155d881615565565b6155e56020840182614e28565b5060408101356155f48161557d565b60ff166040830152606081013561560a8161557d565b60ff166060830152608081013561562081615597565b63ffffffff81166080840152505050565b7fffffffff000000000000000000000000000000000000000000000000000000008616815260208101859052610120810161566b85614e0b565b8460408301528360608301526147b860808301846155b4565b8381526060810161569484614e0b565b602082019390935260400152919050565b60007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036156d6576156d66154b7565b5060010190565b600067ffffffffffffffff821667ffffffffffffffff81036154fe576154fe6154b7565b67ffffffffffffffff81811683821601908111156108f9576108f96154b7565b61ffff82811682821603908111156108f9576108f96154b7565b600081356108f98161557d565b600081356108f981615597565b813561576081615565565b6002811061577057615770614ddc565b8154602084013561578081615565565b6002811061579057615790614ddc565b61ff008160081b1660ff84167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000841617178455505050600060408301356157d68161557d565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff1660109190911b62ff0000161782555061584d6158186060840161573b565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff1660189190911b63ff00000016178255565b610add61585c60808401615748565b82547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1660209190911b67ffffffff0000000016178255565b608081016158a286614e0b565b948152602081019390935267ffffffffffffffff91909116604083015261ffff1660609091015290565b7fffffffff00000000000000000000000000000000000000000000000000000000851681526020810184905260408101839052610100810161591160608301846155b4565b95945050505050565b600060a082840312801561592d57600080fd5b5060405160a0810167ffffffffffffffff81118282101715615978577f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b60405261598483615572565b815261599260208401615572565b60208201526159a36040840161558c565b60408201526159b46060840161558c565b60608201526159c5608084016155a9565b60808201529392505050565b82815260c0810161190c60208301846155b4565b602081016159f283614e0b565b91905290565b7fffffffff00000000000000000000000000000000000000000000000000000000861681526020810185905260a08101615a3185614e0b565b8460408301528360608301528260808301529695505050505050565b808201808211156108f9576108f96154b7565b80820281158282048414176108f9576108f96154b7565b60608101615a8485614e0b565b93815261ffff9283166020820152911660409091015290565b825460c0820190615ab18360ff8316614e28565b615ac46020840160ff8360081c16614e28565b60ff8160101c16604084015260ff8160181c16606084015263ffffffff8160201c166080840152508260a08301529392505050565b600060208284031215615b0b57600080fd5b61190c826151be565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615b4957600080fd5b83018035915067ffffffffffffffff821115615b6457600080fd5b602001915036819003821315615b7957600080fd5b9250929050565b85815273ffffffffffffffffffffffffffffffffffffffff8516602082015283604082015260806060820152816080820152818360a0830137600081830160a090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101949350505050565b600060208284031215615c0a57600080fd5b815161190c81615080565b8183823760009101908152919050565b600061ffff821680615c3957615c396154b7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b60808101615c6e86614e0b565b9481526020810193909352604083019190915260609091015290565b818103818111156108f9576108f96154b7565b65ffffffffffff81811683821601908111156108f9576108f96154b7565b600060208284031215615ccd57600080fd5b813561190c8161557d565b600060208284031215615cea57600080fd5b813561190c81615597565b65ffffffffffff82811682821603908111156108f9576108f96154b756' as const
