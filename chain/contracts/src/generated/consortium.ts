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
    "internalType": "uint256",
    "name": "proposal",
    "type": "uint256"
   }
  ],
  "name": "isDecided",
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
export const consortiumBytecode = '0x60c060405234801561001057600080fd5b5060405161617538038061617583398101604081905261002f91610313565b60808301518351839183918691906001600160a01b03811661006b57604051636116401160e11b81526000600482015260240160405180910390fd5b600180546001600160d01b0316600160d01b65ffffffffffff8516021790556100956000826101c6565b5050506100cc7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92982602001516101c660201b60201c565b506101017fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04182604001516101c660201b60201c565b506101367f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a82606001516101c660201b60201c565b50506001600160a01b0382166080526040516101a0908290309060200160608082526013908201527f4a48432d5349474e45442d414354494f4e2d3100000000000000000000000000608082015260208101929092526001600160a01b0316604082015260a00190565b60408051601f19818403018152919052805160209091012060a052506103db9350505050565b6000826102245760006101e16002546001600160a01b031690565b6001600160a01b03161461020857604051631fe1e13d60e11b815260040160405180910390fd5b600280546001600160a01b0319166001600160a01b0384161790555b61022e8383610237565b90505b92915050565b6000828152602081815260408083206001600160a01b038516845290915281205460ff166102d9576000838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102913390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610231565b506000610231565b80516001600160a01b03811681146102f857600080fd5b919050565b805165ffffffffffff811681146102f857600080fd5b600080600083850360e081121561032957600080fd5b60a081121561033757600080fd5b5060405160a081016001600160401b038111828210171561036857634e487b7160e01b600052604160045260246000fd5b604052610374856102e1565b8152610382602086016102e1565b6020820152610393604086016102e1565b60408201526103a4606086016102e1565b60608201526103b5608086016102fd565b608082015292506103c860a085016102e1565b60c0949094015192959394509192915050565b60805160a051615d6761040e6000396000818161073401526118fc01526000818161075b015261363a0152615d676000f3fe608060405234801561001057600080fd5b50600436106103415760003560e01c806391712a0b116101bd578063cc8463c8116100f9578063d602b9fd116100a2578063e63919c91161007c578063e63919c914610844578063e63ab1e914610857578063ea0e35b11461087e578063f5b541a61461089a57600080fd5b8063d602b9fd14610820578063d9439d4314610828578063da35c6641461083b57600080fd5b8063d3044323116100d3578063d3044323146107d9578063d3182c7d146107fa578063d547741f1461080d57600080fd5b8063cc8463c81461077d578063cefc142914610785578063cf6eefb71461078d57600080fd5b8063a1eda53c11610166578063ad96f80111610140578063ad96f80114610714578063bbfa3d4314610727578063c2fb26a61461072f578063cc7f0c241461075657600080fd5b8063a1eda53c14610687578063a217fddf146106ae578063a57d2093146106b657600080fd5b8063964d6c1111610197578063964d6c11146106355780639e317f1214610648578063a18522c21461066857600080fd5b806391712a0b146105b757806391d14854146105de57806391d4a96f1461062257600080fd5b80635b0c8a631161028c57806369fc09b9116102355780638456cb591161020f5780638456cb591461057657806384ef8ffc1461057e5780638d1fdf2f1461059c5780638da5cb5b146105af57600080fd5b806369fc09b9146105115780636ff968c314610519578063717f9edf1461056357600080fd5b8063634e93da11610266578063634e93da146104ca578063649a5ec7146104dd57806368d37dda146104f057600080fd5b80635b0c8a631461046c5780635c975abb146104ac57806360e803c5146104b757600080fd5b806336568abe116102ee5780633f4ba83a116102c85780633f4ba83a14610431578063504a49ad1461043957806353b9f0731461044c57600080fd5b806336568abe146103eb57806336e52ccc146103fe5780633dea12fe1461041e57600080fd5b80630aebeb4e1161031f5780630aebeb4e14610394578063248a9ca3146103a75780632f2ff15d146103d857600080fd5b806301ffc9a714610346578063022d63fb1461036e5780630aa6220b1461038a575b600080fd5b610359610354366004614d85565b6108c1565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610365565b61039261091d565b005b6103926103a2366004614dc7565b610933565b6103ca6103b5366004614dc7565b60009081526020819052604090206001015490565b604051908152602001610365565b6103926103e6366004614e04565b610aff565b6103926103f9366004614e04565b610b40565b61041161040c366004614dc7565b610c45565b6040516103659190614ed8565b61039261042c366004615003565b610fa4565b610392611165565b610359610447366004614dc7565b611197565b61045f61045a366004614dc7565b6111cd565b60405161036591906150a3565b61049a61047a3660046150b2565b600860209081526000928352604080842090915290825290205460ff1681565b60405160ff9091168152602001610365565b60035460ff16610359565b6103926104c53660046150e2565b6112ee565b6103926104d836600461512d565b6116f0565b6103926104eb366004615148565b611704565b6105036104fe3660046150b2565b611718565b6040516103659291906151ac565b6103ca606481565b60035461053e90610100900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610365565b6103ca61057136600461522a565b6118e6565b610392611967565b60025473ffffffffffffffffffffffffffffffffffffffff1661053e565b6103926105aa36600461512d565b611999565b61053e611b00565b6103ca7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b6103596105ec366004614e04565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6103ca610630366004615280565b611b26565b6103926106433660046152fd565b61222f565b6103ca610656366004614dc7565b60046020526000908152604090205481565b6106726276a70081565b60405163ffffffff9091168152602001610365565b61068f6123c1565b6040805165ffffffffffff938416815292909116602083015201610365565b6103ca600081565b6107056106c43660046150b2565b600660209081526000928352604080842090915290825290205460ff81169067ffffffffffffffff6101008204811691690100000000000000000090041683565b6040516103659392919061534d565b610392610722366004615379565b61243d565b610672603c81565b6103ca7f000000000000000000000000000000000000000000000000000000000000000081565b61053e7f000000000000000000000000000000000000000000000000000000000000000081565b610373612842565b6103926128e0565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610365565b6107ec6107e73660046153e7565b61293c565b604051610365929190615413565b6103926108083660046152fd565b612ac9565b61039261081b366004614e04565b612c93565b610392612cd4565b6103596108363660046150b2565b612ce7565b6103ca600d5481565b61039261085236600461549c565b612d21565b6103ca7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61088761010081565b60405161ffff9091168152602001610365565b6103ca7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610917575061091782612ea6565b92915050565b600061092881612f3d565b610930612f47565b50565b61093b612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156109b5576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b6000818152600760205260408120906003820154610100900460ff1660058111156109e2576109e2614e30565b03610a1c576040517f28e0cf5a000000000000000000000000000000000000000000000000000000008152600481018390526024016109ac565b60016003820154610100900460ff166005811115610a3c57610a3c614e30565b14610a8857818160030160019054906101000a900460ff166040517f3faf42190000000000000000000000000000000000000000000000000000000081526004016109ac9291906154ee565b60038101547201000000000000000000000000000000000000900467ffffffffffffffff164211610ae8576040517f3f537e4c000000000000000000000000000000000000000000000000000000008152600481018390526024016109ac565b610afb8282610af684612f91565b6130b5565b5050565b81610b36576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610afb82826134d5565b81158015610b68575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610c3b5760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610bbc575065ffffffffffff8116155b80610bcf57504265ffffffffffff821610155b15610c10576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109ac565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610afb82826134fa565b610c4d614c6a565b60076000838152602001908152602001600020604051806101a00160405290816000820154815260200160018201548152602001600282015481526020016003820160009054906101000a900460ff166005811115610cae57610cae614e30565b6005811115610cbf57610cbf614e30565b81526020016003820160019054906101000a900460ff166005811115610ce757610ce7614e30565b6005811115610cf857610cf8614e30565b8152600382015467ffffffffffffffff620100008204811660208401526a01000000000000000000008204811660408085019190915272010000000000000000000000000000000000008304909116606084015261ffff7a0100000000000000000000000000000000000000000000000000008304811660808501527c01000000000000000000000000000000000000000000000000000000008304811660a0808601919091527e010000000000000000000000000000000000000000000000000000000000009093041660c08401528051918201905260048301805460e090930192829060ff166001811115610df157610df1614e30565b6001811115610e0257610e02614e30565b81528154602090910190610100900460ff166001811115610e2557610e25614e30565b6001811115610e3657610e36614e30565b8152905462010000810460ff90811660208085019190915263010000008304821660408086019190915264010000000090930463ffffffff16606090940193909352928452805160a08101909152600585018054949092019390928391166001811115610ea557610ea5614e30565b6001811115610eb657610eb6614e30565b81528154602090910190610100900460ff166001811115610ed957610ed9614e30565b6001811115610eea57610eea614e30565b8152905460ff620100008204811660208401526301000000820416604083015263ffffffff640100000000909104166060909101529052509050600181608001516005811115610f3c57610f3c614e30565b148015610f5657508060e0015167ffffffffffffffff1642115b15610f9f576000828152600760205260409020610f7290612f91565b81608001906005811115610f8857610f88614e30565b90816005811115610f9b57610f9b614e30565b9052505b919050565b610fac612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611021576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b604080517f3dea12fe0000000000000000000000000000000000000000000000000000000060208201529081018590526060810183905261107e9084906080015b6040516020818303038152906040528051906020012083613558565b600084815260066020908152604080832086845290915281205460ff16908160058111156110ae576110ae614e30565b14806110cb575060058160058111156110c9576110c9614e30565b145b156111065783816040517f2b3263b30000000000000000000000000000000000000000000000000000000081526004016109ac9291906154ee565b836111108661378a565b600101540361114e576040517f1e988d38000000000000000000000000000000000000000000000000000000008152600481018590526024016109ac565b61115e85856005600088886137eb565b5050505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61118f81612f3d565b610930613a9a565b60006001600083815260076020526040902060030154610100900460ff1660058111156111c6576111c6614e30565b1192915050565b6111d5614d27565b600560008381526020019081526020016000206040518060a00160405290816000820154815260200160018201548152602001600282016040518060a00160405290816000820160009054906101000a900460ff16600181111561123b5761123b614e30565b600181111561124c5761124c614e30565b81528154602090910190610100900460ff16600181111561126f5761126f614e30565b600181111561128057611280614e30565b815290546201000080820460ff9081166020808601919091526301000000840490911660408086019190915264010000000090930463ffffffff166060909401939093529284526003949094015461ffff8116918401919091520467ffffffffffffffff1691015292915050565b6112f6612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561136b576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b6000848152600760205260408120906003820154610100900460ff16600581111561139857611398614e30565b036113d2576040517f28e0cf5a000000000000000000000000000000000000000000000000000000008152600481018690526024016109ac565b60006113dd82613b17565b905060018160058111156113f3576113f3614e30565b1461142e5785816040517f3faf42190000000000000000000000000000000000000000000000000000000081526004016109ac9291906154ee565b8154600090815260066020908152604080832088845290915290206003815460ff16600581111561146157611461614e30565b14158061149c5750600383015481546a010000000000000000000090910467ffffffffffffffff908116690100000000000000000090920416115b806114ac57506114ac8387613b87565b156114e6576040517fa6cd9506000000000000000000000000000000000000000000000000000000008152600481018790526024016109ac565b600087815260086020908152604080832089845290915290205460ff161561153d576040517f3c80b340000000000000000000000000000000000000000000000000000000008152600481018790526024016109ac565b604080517f60e803c5000000000000000000000000000000000000000000000000000000006020820152908101889052851515606082015261159a9087906080016040516020818303038152906040528051906020012086613558565b846115a65760026115a9565b60015b60008881526008602090815260408083208a8452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff92909216919091179055841561164d57600383018054601c9061162e907c0100000000000000000000000000000000000000000000000000000000900461ffff1661553a565b91906101000a81548161ffff021916908361ffff1602179055506116a0565b600383018054601e90611685907e01000000000000000000000000000000000000000000000000000000000000900461ffff1661553a565b91906101000a81548161ffff021916908361ffff1602179055505b85877f788985d8a6a2299769e8c5c6d766cca2c72e7434967794b8ed588e2cacd82a2b876040516116d5911515815260200190565b60405180910390a36116e78784613bf6565b50505050505050565b60006116fb81612f3d565b610afb82613e17565b600061170f81612f3d565b610afb82613e97565b606080611727600c8585613f07565b9150815167ffffffffffffffff8111156117435761174361555b565b60405190808252806020026020018201604052801561177c57816020015b611769614d27565b8152602001906001900390816117615790505b50905060005b82518110156118de57600560008483815181106117a1576117a161558a565b602002602001015181526020019081526020016000206040518060a00160405290816000820154815260200160018201548152602001600282016040518060a00160405290816000820160009054906101000a900460ff16600181111561180a5761180a614e30565b600181111561181b5761181b614e30565b81528154602090910190610100900460ff16600181111561183e5761183e614e30565b600181111561184f5761184f614e30565b815290546201000080820460ff9081166020808601919091526301000000840490911660408086019190915264010000000090930463ffffffff166060909401939093529284526003949094015461ffff8116918401919091520467ffffffffffffffff1691015282518390839081106118cb576118cb61558a565b6020908102919091010152600101611782565b509250929050565b60008381526004602090815260408083205481517f00000000000000000000000000000000000000000000000000000000000000009381019390935290820186905260608201526080810184905267ffffffffffffffff831660a082015260c0016040516020818303038152906040528051906020012090505b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61199181612f3d565b610930613fe6565b60006119a481612f3d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611a19576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b73ffffffffffffffffffffffffffffffffffffffff8216301480611a52575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611a89576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611b2160025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6000611b30612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611ba5576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b6000611bb08861378a565b9050600360008981526006602090815260408083208b845290915290205460ff166005811115611be257611be2614e30565b14611c1c576040517f3e33da7d000000000000000000000000000000000000000000000000000000008152600481018890526024016109ac565b611c5c876391d4a96f60e01b8a898989604051602001611c40959493929190615685565b6040516020818303038152906040528051906020012085613558565b6004866005811115611c7057611c70614e30565b03611c8357611c7e84614041565b611cdd565b6000611c928260020188614156565b6001811115611ca357611ca3614e30565b03611cdd576040517fd41223e8000000000000000000000000000000000000000000000000000000008152600481018890526024016109ac565b611ce88887876141c7565b6000888787604051602001611cff939291906156d8565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529181528151602092830120600081815260099093529120549091508015801590611d7b575060016000828152600760205260409020611d6890613b17565b6005811115611d7957611d79614e30565b145b15611db5576040517f415b916e000000000000000000000000000000000000000000000000000000008152600481018290526024016109ac565b600d60008154611dc4906156f9565b91829055506000838152600960209081526040808320849055838352600790915290208b815560018082018a9055600282018c905560038201805493975091928b92917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0090911690836005811115611e3e57611e3e614e30565b021790555060038101805461010067ffffffffffffffff43811662010000027fffffffffffffffffffffffffffffffffffffffffffff000000000000000000ff9093169290921717909155600e80549091600091611e9c9116615731565b825467ffffffffffffffff9182166101009390930a83810292021916179091556003820180546a01000000000000000000009092027fffffffffffffffffffffffffffff0000000000000000ffffffffffffffffffff9092169190911790556002840154611f199063ffffffff6401000000009091041642615755565b8160030160126101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550611f4d8189613b87565b8015611f865750600360008c81526006602090815260408083208c845290915290205460ff166005811115611f8457611f84614e30565b145b611f91576000611f94565b60015b6003850154611faa9160ff169061ffff16615775565b60038201805461ffff929092167a010000000000000000000000000000000000000000000000000000027fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055600284018054600483018054909160ff169082907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001838181111561204757612047614e30565b02179055508154815460ff61010092839004169183917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff169083600181111561209257612092614e30565b02179055508154815460ff620100009283900481169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff82168117845584546301000000908190049093169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff9092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9091161717808255915463ffffffff6401000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff909216919091179055600489600581111561218057612180614e30565b0361219757866005820161219482826157a9565b50505b60038101546040518b918d9188917f28ff036d24efae3f0a53b1d0bc2316813e44ec0319facb2c78d204f47f913eae91612219918f918f917201000000000000000000000000000000000000810467ffffffffffffffff16917a01000000000000000000000000000000000000000000000000000090910461ffff16906158e9565b60405180910390a4505050509695505050505050565b612237612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156122ac576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b6122b58361378a565b50604080517f964d6c110000000000000000000000000000000000000000000000000000000060208201529081018490526122f4908390606001611062565b600083815260066020908152604080832085845290915290205460ff16600181600581111561232557612325614e30565b0361233f5761233a84846003600082816137eb565b6123bb565b600081600581111561235357612353614e30565b14806123705750600581600581111561236e5761236e614e30565b145b156123855761233a84846002600082816137eb565b82816040517f2b3263b30000000000000000000000000000000000000000000000000000000081526004016109ac9291906154ee565b50505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561240457504265ffffffffffff821610155b61241057600080612435565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961246781612f3d565b61246f612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156124e4576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b600086900361251f576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008681526005602052604090206003015462010000900467ffffffffffffffff161561257b576040517f129bcbc4000000000000000000000000000000000000000000000000000000008152600481018790526024016109ac565b61258483614041565b6125c28463ad96f80160e01b8888876040516020016125a69493929190615920565b6040516020818303038152906040528051906020012084613558565b6040518060a00160405280868152602001858152602001848036038101906125ea919061596e565b81526000602080830182905267ffffffffffffffff43166040938401528982526005815290829020835181559083015160018083019190915591830151805160028301805493949293909283917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690838181111561266b5761266b614e30565b02179055506020820151815482907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff166101008360018111156126b0576126b0614e30565b021790555060408281015182546060808601516080968701517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9093166201000060ff95861681027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff169190911763010000009590921694909402177fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1664010000000063ffffffff9093169290920291909117909355918501516003949094018054959093015161ffff9094167fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009095169490941767ffffffffffffffff90931602919091179055600c80546001810182556000919091527fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c70187905551849087907f3071ebfbdf12ab50711c5736a41bf3e581a705eada0ca23013641364b6a59004906128229089908890615a25565b60405180910390a361283a86856003600082816137eb565b505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561288457504265ffffffffffff8216105b6128b6576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff166128da565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114612934576040517fc22c80220000000000000000000000000000000000000000000000000000000081523360048201526024016109ac565b61093061429d565b6000838152600a60205260409020606090819061295a908585613f07565b9150815167ffffffffffffffff8111156129765761297661555b565b6040519080825280602002602001820160405280156129df57816020015b60408051606081018252600080825260208083018290529282015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816129945790505b50905060005b8251811015612ac057600660008781526020019081526020016000206000848381518110612a1557612a1561558a565b602002602001015181526020019081526020016000206040518060600160405290816000820160009054906101000a900460ff166005811115612a5a57612a5a614e30565b6005811115612a6b57612a6b614e30565b8152905467ffffffffffffffff6101008204811660208401526901000000000000000000909104166040909101528251839083908110612aad57612aad61558a565b60209081029190910101526001016129e5565b50935093915050565b612ad1612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612b46576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b6000838152600760205260408120906003820154610100900460ff166005811115612b7357612b73614e30565b03612bad576040517f28e0cf5a000000000000000000000000000000000000000000000000000000008152600481018590526024016109ac565b6000612bb882613b17565b90506001816005811115612bce57612bce614e30565b14612c095784816040517f3faf42190000000000000000000000000000000000000000000000000000000081526004016109ac9291906154ee565b83826002015414612c49576040517ff51a103e000000000000000000000000000000000000000000000000000000008152600481018590526024016109ac565b604080517fd3182c7d000000000000000000000000000000000000000000000000000000006020820152908101869052612c87908590606001611c40565b61115e858360056130b5565b81612cca576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610afb8282614390565b6000612cdf81612f3d565b6109306143b5565b60006003600084815260066020908152604080832086845290915290205460ff166005811115612d1957612d19614e30565b149392505050565b612d29612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612d9e576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b6000612da98661378a565b90506001612dba8260020187614156565b6001811115612dcb57612dcb614e30565b03612e0457846040517fc78c7ed60000000000000000000000000000000000000000000000000000000081526004016109ac9190615a39565b60018101546003600088815260066020908152604080832085845290915290205460ff166005811115612e3957612e39614e30565b14612e73576040517fd41223e8000000000000000000000000000000000000000000000000000000008152600481018290526024016109ac565b612e978163e63919c960e01b89898989604051602001611c40959493929190615a4c565b6116e7878787600085896143c0565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061091757507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610917565b6109308133614494565b612f5260008061451a565b565b60035460ff1615612f52576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60038101546000908190612fed9061ffff7e0100000000000000000000000000000000000000000000000000000000000082048116917c0100000000000000000000000000000000000000000000000000000000900416615aa1565b9050801580613043575060038301546004840154613036917a010000000000000000000000000000000000000000000000000000900461ffff169062010000900460ff16615ab4565b613041826064615ab4565b105b156130515750600492915050565b600483015461306b9082906301000000900460ff16615ab4565b600384015461309f907c0100000000000000000000000000000000000000000000000000000000900461ffff166064615ab4565b10156130ac576003611960565b60029392505050565b8154600383015460018401546040516000936130db93909260ff909116916020016156d8565b6040516020818303038152906040528051906020012090508360096000838152602001908152602001600020540361311d576000818152600960205260408120555b600282600581111561313157613131614e30565b1480156131555750825460038401546001850154613153929160ff1690614674565b155b1561315f57600491505b6003830180548391907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff1661010083600581111561319f5761319f614e30565b0217905550600383015460405185917fc1b1136e0d7e7952fa155c180aa5be656839647dd29eb21412aed7451ed921799161322591869161ffff7c010000000000000000000000000000000000000000000000000000000083048116927e0100000000000000000000000000000000000000000000000000000000000090041690615acb565b60405180910390a2600282600581111561324157613241614e30565b1461324c5750505050565b82546004600385015460ff16600581111561326957613269614e30565b036134355760008181526005602081905260409091209085018054600290920180549192909160ff9091169082907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600183818111156132cc576132cc614e30565b02179055508154815460ff61010092839004169183917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff169083600181111561331757613317614e30565b02179055508154815460ff620100009283900481169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff82168117845584546301000000908190049093169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff9092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9091161717808255915463ffffffff6401000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff90921691909117905560405181907f6fe4d9804fd7a1cc71702dadeff721b082ab6dc85ed9062a679c4de9ba1303a6906134289060058801908990615af1565b60405180910390a261115e565b6005600385015460ff16600581111561345057613450614e30565b036134b15760018085015460008381526005602052604090819020909201819055905182907f917d0f3b76f8dd440b5dea99017282c1979af17900f028d805aa04148d37b1c0906134a49089815260200190565b60405180910390a361115e565b60038401546001850154600286015461115e92849260ff90911691899060006143c0565b6000828152602081905260409020600101546134f081612f3d565b6123bb8383614816565b73ffffffffffffffffffffffffffffffffffffffff81163314613549576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61355382826148d6565b505050565b6000838152600460209081526040822054919061357f908690869061057190870187615b4d565b90506000806135916020860186615b68565b90501190508080156135b857506135ab6020850185615b4d565b67ffffffffffffffff1642115b15613609576135ca6020850185615b4d565b6040517ffcd4a11f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016109ac565b613614836001615aa1565b60008781526004602052604090205573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016634ece9046878361366b573361366e565b60005b8561367c60208a018a615b68565b6040518663ffffffff1660e01b815260040161369c959493929190615bd4565b602060405180830381865afa1580156136b9573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906136dd9190615c4c565b613716576040517fec95a331000000000000000000000000000000000000000000000000000000008152600481018790526024016109ac565b84867f82caf24aebf8577860f17320827f381cddd011e632a95213a97cecf7ffb42a2e858461374657600061376a565b6137536020890189615b68565b604051613761929190615c69565b60405180910390205b6040805192835260208301919091520160405180910390a3505050505050565b6000818152600560205260408120600381015490916201000090910467ffffffffffffffff169003610f9f576040517fcc18d618000000000000000000000000000000000000000000000000000000008152600481018390526024016109ac565b6000868152600660209081526040808320888452825280832089845260059092529091206003825460ff16600581111561382757613827614e30565b0361385d576003810180546000906138429061ffff16615c79565b91906101000a81548161ffff021916908361ffff1602179055505b600386600581111561387157613871614e30565b1480156138b3575060038101805461010091906000906138949061ffff1661553a565b91906101000a81548161ffff021916908361ffff160217905561ffff16115b156138ea576040517f5659186500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8154869083907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600183600581111561392657613926614e30565b0217905550815467ffffffffffffffff438116610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff909216919091178355600e8054909160009161397a9116615731565b825467ffffffffffffffff9182166101009390930a8381029202191617909155825469010000000000000000009091027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161782556000888152600b602090815260408083208a845290915290205460ff16613a51576000888152600b602090815260408083208a8452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660019081179091558b8452600a83529083208054918201815583529120018790555b86887f7cf15f53c183e62a84ae2f018d87e75365a86a1271ff3476733f49e06f8de14f88888888604051613a889493929190615cb5565b60405180910390a35050505050505050565b613aa2614938565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b600060016003830154610100900460ff166005811115613b3957613b39614e30565b148015613b69575060038201547201000000000000000000000000000000000000900467ffffffffffffffff1642115b15613b775761091782612f91565b5060030154610100900460ff1690565b600082600101548214801561196057506001600384015460ff166005811115613bb257613bb2614e30565b1480613bd657506002600384015460ff166005811115613bd457613bd4614e30565b145b80611960575060038084015460ff166005811115612d1957612d19614e30565b60038101546004820154600091613c3a917a01000000000000000000000000000000000000000000000000000090910461ffff16906301000000900460ff16615ab4565b600383015490915060009061ffff7e010000000000000000000000000000000000000000000000000000000000008204811691613cb8917c010000000000000000000000000000000000000000000000000000000082048116917a010000000000000000000000000000000000000000000000000000900416615cde565b613cc29190615cde565b60038401546004850154919250600091613d07917a010000000000000000000000000000000000000000000000000000900461ffff169062010000900460ff16615ab4565b6003850154613d5e9061ffff7e0100000000000000000000000000000000000000000000000000000000000082048116917c0100000000000000000000000000000000000000000000000000000000900416615aa1565b613d69906064615ab4565b10159050808015613dae575060038401548390613dab907c0100000000000000000000000000000000000000000000000000000000900461ffff166064615ab4565b10155b15613dc457613dbf858560026130b5565b61115e565b60038401548390613dfa9084907c0100000000000000000000000000000000000000000000000000000000900461ffff16615aa1565b613e05906064615ab4565b101561115e5761115e858560036130b5565b6000613e21612842565b613e2a42614974565b613e349190615cf1565b9050613e4082826149c4565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000613ea282614a60565b613eab42614974565b613eb59190615cf1565b9050613ec1828261451a565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b8254606090831015611960578354600090613f23908590615cde565b90506064831115613f3357606492505b828110613f405782613f42565b805b67ffffffffffffffff811115613f5a57613f5a61555b565b604051908082528060200260200182016040528015613f83578160200160208202803683370190505b50915060005b8251811015613fdd5785613f9d8287615aa1565b81548110613fad57613fad61558a565b9060005260206000200154838281518110613fca57613fca61558a565b6020908102919091010152600101613f89565b50509392505050565b613fee612f54565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258613aed3390565b6140516060820160408301615d0f565b60ff1615806140725750606461406d6060830160408401615d0f565b60ff16115b806140905750603261408a6080830160608401615d0f565b60ff1611155b806140ad575060646140a86080830160608401615d0f565b60ff16115b156140e4576040517f1851ca4000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b603c6140f660a0830160808401615d2c565b63ffffffff16108061411f57506276a70061411760a0830160808401615d2c565b63ffffffff16115b15610930576040517f1851ca4000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008082600581111561416b5761416b614e30565b0361417b5750815460ff16610917565b600482600581111561418f5761418f614e30565b14806141ac575060058260058111156141aa576141aa614e30565b145b156141b957506001610917565b505054610100900460ff1690565b6141d2838383614674565b156141dc57505050565b60008260058111156141f0576141f0614e30565b1415801561420e575060008381526005602052604090206001015481145b15614248576040517f1e988d38000000000000000000000000000000000000000000000000000000008152600481018290526024016109ac565b6000838152600660209081526040808320848452909152908190205490517f2b3263b30000000000000000000000000000000000000000000000000000000081526109ac91839160ff909116906004016154ee565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff168015806142ed57504265ffffffffffff821610155b1561432e576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109ac565b614357600061435260025473ffffffffffffffffffffffffffffffffffffffff1690565b6148d6565b50614363600083614816565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546143ab81612f3d565b6123bb83836148d6565b612f526000806149c4565b6143cb8686866141c7565b600086815260066020908152604080832087845290915281205460ff16908660058111156143fb576143fb614e30565b03614435576144308786600284600581111561441957614419614e30565b14614425576001614428565b60035b8787876137eb565b6116e7565b600186600581111561444957614449614e30565b0361445d57614430878660058787876137eb565b600286600581111561447157614471614e30565b0361448557614430878660048787876137eb565b6116e7878660038787876137eb565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610afb576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602481018390526044016109ac565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680156145ef574265ffffffffffff821610156145c5576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a010000000000000000000000000000000000000000000000000000029190911790556145ef565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000600483600581111561468a5761468a614e30565b0361469757508015611960565b60008290036146a857506000611960565b6000848152600660209081526040808320858452825280832054878452600590925282206001015460ff90911691908414908560058111156146ec576146ec614e30565b0361474857600082600581111561470557614705614e30565b14806147225750600282600581111561472057614720614e30565b145b8061473f575060055b82600581111561473d5761473d614e30565b145b92505050611960565b600585600581111561475c5761475c614e30565b0361478757600382600581111561477557614775614e30565b14801561473f57501591506119609050565b600385600581111561479b5761479b614e30565b036147a757600461472b565b80156147b857600092505050611960565b60028560058111156147cc576147cc614e30565b036147d857600361472b565b60008260058111156147ec576147ec614e30565b1415801561480c5750600582600581111561480957614809614e30565b14155b9695505050505050565b6000826148cc57600061483e60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff161461488b576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b6119608383614ab3565b600082158015614900575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b1561492e57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b6119608383614baf565b60035460ff16612f52576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff8211156149c0576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016109ac565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015613553576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080614a6b612842565b90508065ffffffffffff168365ffffffffffff1611614a9357614a8e8382615d49565b611960565b61196065ffffffffffff8416620697806000828218828410028218611960565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16614ba75760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055614b453390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610917565b506000610917565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615614ba75760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610917565b604080516101a08101825260008082526020820181905291810182905290606082019081526020016000815260006020820181905260408201819052606082018190526080820181905260a0820181905260c082015260e001614cf66040805160a081019091528060008152602001600081526000602082018190526040820181905260609091015290565b81526040805160a0810182526000808252602082810182905292820181905260608201819052608082015291015290565b6040805160a08101825260008082526020820152908101614d716040805160a081019091528060008152602001600081526000602082018190526040820181905260609091015290565b815260006020820181905260409091015290565b600060208284031215614d9757600080fd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461196057600080fd5b600060208284031215614dd957600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610f9f57600080fd5b60008060408385031215614e1757600080fd5b82359150614e2760208401614de0565b90509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b6006811061093057610930614e30565b614e7881614e5f565b9052565b60028110614e7857614e78614e30565b614e97828251614e7c565b6020810151614ea96020840182614e7c565b5060ff604082015116604083015260ff606082015116606083015263ffffffff60808201511660808301525050565b60006102a0820190508251825260208301516020830152604083015160408301526060830151614f0b6060840182614e6f565b506080830151614f1e6080840182614e6f565b5060a0830151614f3a60a084018267ffffffffffffffff169052565b5060c0830151614f5660c084018267ffffffffffffffff169052565b5060e0830151614f7260e084018267ffffffffffffffff169052565b50610100830151614f8a61010084018261ffff169052565b50610120830151614fa261012084018261ffff169052565b50610140830151614fba61014084018261ffff169052565b50610160830151614fcf610160840182614e8c565b50610180830151614fe4610200840182614e8c565b5092915050565b600060408284031215614ffd57600080fd5b50919050565b6000806000806080858703121561501957600080fd5b843593506020850135925060408501359150606085013567ffffffffffffffff81111561504557600080fd5b61505187828801614feb565b91505092959194509250565b8051825260208101516020830152604081015161507d6040840182614e8c565b50606081015161ffff1660e08301526080015167ffffffffffffffff1661010090910152565b6101208101610917828461505d565b600080604083850312156150c557600080fd5b50508035926020909101359150565b801515811461093057600080fd5b600080600080608085870312156150f857600080fd5b84359350602085013592506040850135615111816150d4565b9150606085013567ffffffffffffffff81111561504557600080fd5b60006020828403121561513f57600080fd5b61196082614de0565b60006020828403121561515a57600080fd5b813565ffffffffffff8116811461196057600080fd5b600081518084526020840193506020830160005b828110156151a2578151865260209586019590910190600101615184565b5093949350505050565b6040815260006151bf6040830185615170565b828103602084015280845180835260208301915060208601925060005b81811015615206576151ef83855161505d565b6020939093019261012092909201916001016151dc565b50909695505050505050565b803567ffffffffffffffff81168114610f9f57600080fd5b60008060006060848603121561523f57600080fd5b833592506020840135915061525660408501615212565b90509250925092565b803560068110610f9f57600080fd5b600060a08284031215614ffd57600080fd5b600080600080600080610140878903121561529a57600080fd5b86359550602087013594506152b16040880161525f565b9350606087013592506152c7886080890161526e565b915061012087013567ffffffffffffffff8111156152e457600080fd5b6152f089828a01614feb565b9150509295509295509295565b60008060006060848603121561531257600080fd5b8335925060208401359150604084013567ffffffffffffffff81111561533757600080fd5b61534386828701614feb565b9150509250925092565b6060810161535a85614e5f565b93815267ffffffffffffffff9283166020820152911660409091015290565b6000806000806000610120868803121561539257600080fd5b8535945060208601359350604086013592506153b1876060880161526e565b915061010086013567ffffffffffffffff8111156153ce57600080fd5b6153da88828901614feb565b9150509295509295909350565b6000806000606084860312156153fc57600080fd5b505081359360208301359350604090920135919050565b6040815260006154266040830185615170565b828103602084015280845180835260208301915060208601925060005b81811015615206578351805161545881614e5f565b8085525067ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015250606083019250602084019350600181019050615443565b600080600080600060a086880312156154b457600080fd5b853594506154c46020870161525f565b93506040860135925060608601359150608086013567ffffffffffffffff8111156153ce57600080fd5b828152604081016154fe83614e5f565b8260208301529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b600061ffff821661ffff81036155525761555261550b565b60010192915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b6002811061093057600080fd5b8035610f9f816155b9565b60ff8116811461093057600080fd5b8035610f9f816155d1565b63ffffffff8116811461093057600080fd5b8035610f9f816155eb565b8035615613816155b9565b61561d8382614e7c565b50602081013561562c816155b9565b6156396020840182614e7c565b506040810135615648816155d1565b60ff166040830152606081013561565e816155d1565b60ff1660608301526080810135615674816155eb565b63ffffffff81166080840152505050565b7fffffffff00000000000000000000000000000000000000000000000000000000861681526020810185905261012081016156bf85614e5f565b84604083015283606083015261480c6080830184615608565b838152606081016156e884614e5f565b602082019390935260400152919050565b60007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361572a5761572a61550b565b5060010190565b600067ffffffffffffffff821667ffffffffffffffff81036155525761555261550b565b67ffffffffffffffff81811683821601908111156109175761091761550b565b61ffff82811682821603908111156109175761091761550b565b60008135610917816155d1565b60008135610917816155eb565b81356157b4816155b9565b600281106157c4576157c4614e30565b815460208401356157d4816155b9565b600281106157e4576157e4614e30565b61ff008160081b1660ff84167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00008416171784555050506000604083013561582a816155d1565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff1660109190911b62ff000016178255506158a161586c6060840161578f565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff1660189190911b63ff00000016178255565b610afb6158b06080840161579c565b82547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1660209190911b67ffffffff0000000016178255565b608081016158f686614e5f565b948152602081019390935267ffffffffffffffff91909116604083015261ffff1660609091015290565b7fffffffff0000000000000000000000000000000000000000000000000000000085168152602081018490526040810183905261010081016159656060830184615608565b95945050505050565b600060a082840312801561598157600080fd5b5060405160a0810167ffffffffffffffff811182821017156159cc577f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b6040526159d8836155c6565b81526159e6602084016155c6565b60208201526159f7604084016155e0565b6040820152615a08606084016155e0565b6060820152615a19608084016155fd565b60808201529392505050565b82815260c081016119606020830184615608565b60208101615a4683614e5f565b91905290565b7fffffffff00000000000000000000000000000000000000000000000000000000861681526020810185905260a08101615a8585614e5f565b8460408301528360608301528260808301529695505050505050565b808201808211156109175761091761550b565b80820281158282048414176109175761091761550b565b60608101615ad885614e5f565b93815261ffff9283166020820152911660409091015290565b825460c0820190615b058360ff8316614e7c565b615b186020840160ff8360081c16614e7c565b60ff8160101c16604084015260ff8160181c16606084015263ffffffff8160201c166080840152508260a08301529392505050565b600060208284031215615b5f57600080fd5b61196082615212565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615b9d57600080fd5b83018035915067ffffffffffffffff821115615bb857600080fd5b602001915036819003821315615bcd57600080fd5b9250929050565b85815273ffffffffffffffffffffffffffffffffffffffff8516602082015283604082015260806060820152816080820152818360a0830137600081830160a090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101949350505050565b600060208284031215615c5e57600080fd5b8151611960816150d4565b8183823760009101908152919050565b600061ffff821680615c8d57615c8d61550b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b60808101615cc286614e5f565b9481526020810193909352604083019190915260609091015290565b818103818111156109175761091761550b565b65ffffffffffff81811683821601908111156109175761091761550b565b600060208284031215615d2157600080fd5b8135611960816155d1565b600060208284031215615d3e57600080fd5b8135611960816155eb565b65ffffffffffff82811682821603908111156109175761091761550b56' as const
export const consortiumDeployedBytecode = '0x608060405234801561001057600080fd5b50600436106103415760003560e01c806391712a0b116101bd578063cc8463c8116100f9578063d602b9fd116100a2578063e63919c91161007c578063e63919c914610844578063e63ab1e914610857578063ea0e35b11461087e578063f5b541a61461089a57600080fd5b8063d602b9fd14610820578063d9439d4314610828578063da35c6641461083b57600080fd5b8063d3044323116100d3578063d3044323146107d9578063d3182c7d146107fa578063d547741f1461080d57600080fd5b8063cc8463c81461077d578063cefc142914610785578063cf6eefb71461078d57600080fd5b8063a1eda53c11610166578063ad96f80111610140578063ad96f80114610714578063bbfa3d4314610727578063c2fb26a61461072f578063cc7f0c241461075657600080fd5b8063a1eda53c14610687578063a217fddf146106ae578063a57d2093146106b657600080fd5b8063964d6c1111610197578063964d6c11146106355780639e317f1214610648578063a18522c21461066857600080fd5b806391712a0b146105b757806391d14854146105de57806391d4a96f1461062257600080fd5b80635b0c8a631161028c57806369fc09b9116102355780638456cb591161020f5780638456cb591461057657806384ef8ffc1461057e5780638d1fdf2f1461059c5780638da5cb5b146105af57600080fd5b806369fc09b9146105115780636ff968c314610519578063717f9edf1461056357600080fd5b8063634e93da11610266578063634e93da146104ca578063649a5ec7146104dd57806368d37dda146104f057600080fd5b80635b0c8a631461046c5780635c975abb146104ac57806360e803c5146104b757600080fd5b806336568abe116102ee5780633f4ba83a116102c85780633f4ba83a14610431578063504a49ad1461043957806353b9f0731461044c57600080fd5b806336568abe146103eb57806336e52ccc146103fe5780633dea12fe1461041e57600080fd5b80630aebeb4e1161031f5780630aebeb4e14610394578063248a9ca3146103a75780632f2ff15d146103d857600080fd5b806301ffc9a714610346578063022d63fb1461036e5780630aa6220b1461038a575b600080fd5b610359610354366004614d85565b6108c1565b60405190151581526020015b60405180910390f35b620697805b60405165ffffffffffff9091168152602001610365565b61039261091d565b005b6103926103a2366004614dc7565b610933565b6103ca6103b5366004614dc7565b60009081526020819052604090206001015490565b604051908152602001610365565b6103926103e6366004614e04565b610aff565b6103926103f9366004614e04565b610b40565b61041161040c366004614dc7565b610c45565b6040516103659190614ed8565b61039261042c366004615003565b610fa4565b610392611165565b610359610447366004614dc7565b611197565b61045f61045a366004614dc7565b6111cd565b60405161036591906150a3565b61049a61047a3660046150b2565b600860209081526000928352604080842090915290825290205460ff1681565b60405160ff9091168152602001610365565b60035460ff16610359565b6103926104c53660046150e2565b6112ee565b6103926104d836600461512d565b6116f0565b6103926104eb366004615148565b611704565b6105036104fe3660046150b2565b611718565b6040516103659291906151ac565b6103ca606481565b60035461053e90610100900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610365565b6103ca61057136600461522a565b6118e6565b610392611967565b60025473ffffffffffffffffffffffffffffffffffffffff1661053e565b6103926105aa36600461512d565b611999565b61053e611b00565b6103ca7fe1a65d1a914580ff6931bc952f0fb26573e9282358a4458bceb9ccc6d923d04181565b6103596105ec366004614e04565b60009182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6103ca610630366004615280565b611b26565b6103926106433660046152fd565b61222f565b6103ca610656366004614dc7565b60046020526000908152604090205481565b6106726276a70081565b60405163ffffffff9091168152602001610365565b61068f6123c1565b6040805165ffffffffffff938416815292909116602083015201610365565b6103ca600081565b6107056106c43660046150b2565b600660209081526000928352604080842090915290825290205460ff81169067ffffffffffffffff6101008204811691690100000000000000000090041683565b6040516103659392919061534d565b610392610722366004615379565b61243d565b610672603c81565b6103ca7f000000000000000000000000000000000000000000000000000000000000000081565b61053e7f000000000000000000000000000000000000000000000000000000000000000081565b610373612842565b6103926128e0565b6001546040805173ffffffffffffffffffffffffffffffffffffffff831681527401000000000000000000000000000000000000000090920465ffffffffffff16602083015201610365565b6107ec6107e73660046153e7565b61293c565b604051610365929190615413565b6103926108083660046152fd565b612ac9565b61039261081b366004614e04565b612c93565b610392612cd4565b6103596108363660046150b2565b612ce7565b6103ca600d5481565b61039261085236600461549c565b612d21565b6103ca7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b61088761010081565b60405161ffff9091168152602001610365565b6103ca7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92981565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f31498786000000000000000000000000000000000000000000000000000000001480610917575061091782612ea6565b92915050565b600061092881612f3d565b610930612f47565b50565b61093b612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156109b5576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024015b60405180910390fd5b6000818152600760205260408120906003820154610100900460ff1660058111156109e2576109e2614e30565b03610a1c576040517f28e0cf5a000000000000000000000000000000000000000000000000000000008152600481018390526024016109ac565b60016003820154610100900460ff166005811115610a3c57610a3c614e30565b14610a8857818160030160019054906101000a900460ff166040517f3faf42190000000000000000000000000000000000000000000000000000000081526004016109ac9291906154ee565b60038101547201000000000000000000000000000000000000900467ffffffffffffffff164211610ae8576040517f3f537e4c000000000000000000000000000000000000000000000000000000008152600481018390526024016109ac565b610afb8282610af684612f91565b6130b5565b5050565b81610b36576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610afb82826134d5565b81158015610b68575060025473ffffffffffffffffffffffffffffffffffffffff8281169116145b15610c3b5760015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff1681151580610bbc575065ffffffffffff8116155b80610bcf57504265ffffffffffff821610155b15610c10576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109ac565b5050600180547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1690555b610afb82826134fa565b610c4d614c6a565b60076000838152602001908152602001600020604051806101a00160405290816000820154815260200160018201548152602001600282015481526020016003820160009054906101000a900460ff166005811115610cae57610cae614e30565b6005811115610cbf57610cbf614e30565b81526020016003820160019054906101000a900460ff166005811115610ce757610ce7614e30565b6005811115610cf857610cf8614e30565b8152600382015467ffffffffffffffff620100008204811660208401526a01000000000000000000008204811660408085019190915272010000000000000000000000000000000000008304909116606084015261ffff7a0100000000000000000000000000000000000000000000000000008304811660808501527c01000000000000000000000000000000000000000000000000000000008304811660a0808601919091527e010000000000000000000000000000000000000000000000000000000000009093041660c08401528051918201905260048301805460e090930192829060ff166001811115610df157610df1614e30565b6001811115610e0257610e02614e30565b81528154602090910190610100900460ff166001811115610e2557610e25614e30565b6001811115610e3657610e36614e30565b8152905462010000810460ff90811660208085019190915263010000008304821660408086019190915264010000000090930463ffffffff16606090940193909352928452805160a08101909152600585018054949092019390928391166001811115610ea557610ea5614e30565b6001811115610eb657610eb6614e30565b81528154602090910190610100900460ff166001811115610ed957610ed9614e30565b6001811115610eea57610eea614e30565b8152905460ff620100008204811660208401526301000000820416604083015263ffffffff640100000000909104166060909101529052509050600181608001516005811115610f3c57610f3c614e30565b148015610f5657508060e0015167ffffffffffffffff1642115b15610f9f576000828152600760205260409020610f7290612f91565b81608001906005811115610f8857610f88614e30565b90816005811115610f9b57610f9b614e30565b9052505b919050565b610fac612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611021576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b604080517f3dea12fe0000000000000000000000000000000000000000000000000000000060208201529081018590526060810183905261107e9084906080015b6040516020818303038152906040528051906020012083613558565b600084815260066020908152604080832086845290915281205460ff16908160058111156110ae576110ae614e30565b14806110cb575060058160058111156110c9576110c9614e30565b145b156111065783816040517f2b3263b30000000000000000000000000000000000000000000000000000000081526004016109ac9291906154ee565b836111108661378a565b600101540361114e576040517f1e988d38000000000000000000000000000000000000000000000000000000008152600481018590526024016109ac565b61115e85856005600088886137eb565b5050505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61118f81612f3d565b610930613a9a565b60006001600083815260076020526040902060030154610100900460ff1660058111156111c6576111c6614e30565b1192915050565b6111d5614d27565b600560008381526020019081526020016000206040518060a00160405290816000820154815260200160018201548152602001600282016040518060a00160405290816000820160009054906101000a900460ff16600181111561123b5761123b614e30565b600181111561124c5761124c614e30565b81528154602090910190610100900460ff16600181111561126f5761126f614e30565b600181111561128057611280614e30565b815290546201000080820460ff9081166020808601919091526301000000840490911660408086019190915264010000000090930463ffffffff166060909401939093529284526003949094015461ffff8116918401919091520467ffffffffffffffff1691015292915050565b6112f6612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff161561136b576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b6000848152600760205260408120906003820154610100900460ff16600581111561139857611398614e30565b036113d2576040517f28e0cf5a000000000000000000000000000000000000000000000000000000008152600481018690526024016109ac565b60006113dd82613b17565b905060018160058111156113f3576113f3614e30565b1461142e5785816040517f3faf42190000000000000000000000000000000000000000000000000000000081526004016109ac9291906154ee565b8154600090815260066020908152604080832088845290915290206003815460ff16600581111561146157611461614e30565b14158061149c5750600383015481546a010000000000000000000090910467ffffffffffffffff908116690100000000000000000090920416115b806114ac57506114ac8387613b87565b156114e6576040517fa6cd9506000000000000000000000000000000000000000000000000000000008152600481018790526024016109ac565b600087815260086020908152604080832089845290915290205460ff161561153d576040517f3c80b340000000000000000000000000000000000000000000000000000000008152600481018790526024016109ac565b604080517f60e803c5000000000000000000000000000000000000000000000000000000006020820152908101889052851515606082015261159a9087906080016040516020818303038152906040528051906020012086613558565b846115a65760026115a9565b60015b60008881526008602090815260408083208a8452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff92909216919091179055841561164d57600383018054601c9061162e907c0100000000000000000000000000000000000000000000000000000000900461ffff1661553a565b91906101000a81548161ffff021916908361ffff1602179055506116a0565b600383018054601e90611685907e01000000000000000000000000000000000000000000000000000000000000900461ffff1661553a565b91906101000a81548161ffff021916908361ffff1602179055505b85877f788985d8a6a2299769e8c5c6d766cca2c72e7434967794b8ed588e2cacd82a2b876040516116d5911515815260200190565b60405180910390a36116e78784613bf6565b50505050505050565b60006116fb81612f3d565b610afb82613e17565b600061170f81612f3d565b610afb82613e97565b606080611727600c8585613f07565b9150815167ffffffffffffffff8111156117435761174361555b565b60405190808252806020026020018201604052801561177c57816020015b611769614d27565b8152602001906001900390816117615790505b50905060005b82518110156118de57600560008483815181106117a1576117a161558a565b602002602001015181526020019081526020016000206040518060a00160405290816000820154815260200160018201548152602001600282016040518060a00160405290816000820160009054906101000a900460ff16600181111561180a5761180a614e30565b600181111561181b5761181b614e30565b81528154602090910190610100900460ff16600181111561183e5761183e614e30565b600181111561184f5761184f614e30565b815290546201000080820460ff9081166020808601919091526301000000840490911660408086019190915264010000000090930463ffffffff166060909401939093529284526003949094015461ffff8116918401919091520467ffffffffffffffff1691015282518390839081106118cb576118cb61558a565b6020908102919091010152600101611782565b509250929050565b60008381526004602090815260408083205481517f00000000000000000000000000000000000000000000000000000000000000009381019390935290820186905260608201526080810184905267ffffffffffffffff831660a082015260c0016040516020818303038152906040528051906020012090505b9392505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a61199181612f3d565b610930613fe6565b60006119a481612f3d565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611a19576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b73ffffffffffffffffffffffffffffffffffffffff8216301480611a52575073ffffffffffffffffffffffffffffffffffffffff82163b155b15611a89576040517fa830b65000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600380547fffffffffffffffffffffff0000000000000000000000000000000000000000ff1661010073ffffffffffffffffffffffffffffffffffffffff8516908102919091179091556040517f3d303ed6baeaa10ed9ab3f3d6f6a76ec94d13cf8bd4ccafeb774be805f193a9c90600090a25050565b6000611b2160025473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b6000611b30612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615611ba5576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b6000611bb08861378a565b9050600360008981526006602090815260408083208b845290915290205460ff166005811115611be257611be2614e30565b14611c1c576040517f3e33da7d000000000000000000000000000000000000000000000000000000008152600481018890526024016109ac565b611c5c876391d4a96f60e01b8a898989604051602001611c40959493929190615685565b6040516020818303038152906040528051906020012085613558565b6004866005811115611c7057611c70614e30565b03611c8357611c7e84614041565b611cdd565b6000611c928260020188614156565b6001811115611ca357611ca3614e30565b03611cdd576040517fd41223e8000000000000000000000000000000000000000000000000000000008152600481018890526024016109ac565b611ce88887876141c7565b6000888787604051602001611cff939291906156d8565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529181528151602092830120600081815260099093529120549091508015801590611d7b575060016000828152600760205260409020611d6890613b17565b6005811115611d7957611d79614e30565b145b15611db5576040517f415b916e000000000000000000000000000000000000000000000000000000008152600481018290526024016109ac565b600d60008154611dc4906156f9565b91829055506000838152600960209081526040808320849055838352600790915290208b815560018082018a9055600282018c905560038201805493975091928b92917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0090911690836005811115611e3e57611e3e614e30565b021790555060038101805461010067ffffffffffffffff43811662010000027fffffffffffffffffffffffffffffffffffffffffffff000000000000000000ff9093169290921717909155600e80549091600091611e9c9116615731565b825467ffffffffffffffff9182166101009390930a83810292021916179091556003820180546a01000000000000000000009092027fffffffffffffffffffffffffffff0000000000000000ffffffffffffffffffff9092169190911790556002840154611f199063ffffffff6401000000009091041642615755565b8160030160126101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550611f4d8189613b87565b8015611f865750600360008c81526006602090815260408083208c845290915290205460ff166005811115611f8457611f84614e30565b145b611f91576000611f94565b60015b6003850154611faa9160ff169061ffff16615775565b60038201805461ffff929092167a010000000000000000000000000000000000000000000000000000027fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055600284018054600483018054909160ff169082907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001838181111561204757612047614e30565b02179055508154815460ff61010092839004169183917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff169083600181111561209257612092614e30565b02179055508154815460ff620100009283900481169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff82168117845584546301000000908190049093169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff9092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9091161717808255915463ffffffff6401000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff909216919091179055600489600581111561218057612180614e30565b0361219757866005820161219482826157a9565b50505b60038101546040518b918d9188917f28ff036d24efae3f0a53b1d0bc2316813e44ec0319facb2c78d204f47f913eae91612219918f918f917201000000000000000000000000000000000000810467ffffffffffffffff16917a01000000000000000000000000000000000000000000000000000090910461ffff16906158e9565b60405180910390a4505050509695505050505050565b612237612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156122ac576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b6122b58361378a565b50604080517f964d6c110000000000000000000000000000000000000000000000000000000060208201529081018490526122f4908390606001611062565b600083815260066020908152604080832085845290915290205460ff16600181600581111561232557612325614e30565b0361233f5761233a84846003600082816137eb565b6123bb565b600081600581111561235357612353614e30565b14806123705750600581600581111561236e5761236e614e30565b145b156123855761233a84846002600082816137eb565b82816040517f2b3263b30000000000000000000000000000000000000000000000000000000081526004016109ac9291906154ee565b50505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561240457504265ffffffffffff821610155b61241057600080612435565b60025474010000000000000000000000000000000000000000900465ffffffffffff16815b915091509091565b7f97667070c54ef182b0f5858b034beac1b6f3089aa2d3188bb1e8929f4fa9b92961246781612f3d565b61246f612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff16156124e4576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b600086900361251f576040517f5bfe79c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008681526005602052604090206003015462010000900467ffffffffffffffff161561257b576040517f129bcbc4000000000000000000000000000000000000000000000000000000008152600481018790526024016109ac565b61258483614041565b6125c28463ad96f80160e01b8888876040516020016125a69493929190615920565b6040516020818303038152906040528051906020012084613558565b6040518060a00160405280868152602001858152602001848036038101906125ea919061596e565b81526000602080830182905267ffffffffffffffff43166040938401528982526005815290829020835181559083015160018083019190915591830151805160028301805493949293909283917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690838181111561266b5761266b614e30565b02179055506020820151815482907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff166101008360018111156126b0576126b0614e30565b021790555060408281015182546060808601516080968701517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9093166201000060ff95861681027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff169190911763010000009590921694909402177fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1664010000000063ffffffff9093169290920291909117909355918501516003949094018054959093015161ffff9094167fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009095169490941767ffffffffffffffff90931602919091179055600c80546001810182556000919091527fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c70187905551849087907f3071ebfbdf12ab50711c5736a41bf3e581a705eada0ca23013641364b6a59004906128229089908890615a25565b60405180910390a361283a86856003600082816137eb565b505050505050565b6002546000907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16801515801561288457504265ffffffffffff8216105b6128b6576001547a010000000000000000000000000000000000000000000000000000900465ffffffffffff166128da565b60025474010000000000000000000000000000000000000000900465ffffffffffff165b91505090565b60015473ffffffffffffffffffffffffffffffffffffffff16338114612934576040517fc22c80220000000000000000000000000000000000000000000000000000000081523360048201526024016109ac565b61093061429d565b6000838152600a60205260409020606090819061295a908585613f07565b9150815167ffffffffffffffff8111156129765761297661555b565b6040519080825280602002602001820160405280156129df57816020015b60408051606081018252600080825260208083018290529282015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816129945790505b50905060005b8251811015612ac057600660008781526020019081526020016000206000848381518110612a1557612a1561558a565b602002602001015181526020019081526020016000206040518060600160405290816000820160009054906101000a900460ff166005811115612a5a57612a5a614e30565b6005811115612a6b57612a6b614e30565b8152905467ffffffffffffffff6101008204811660208401526901000000000000000000909104166040909101528251839083908110612aad57612aad61558a565b60209081029190910101526001016129e5565b50935093915050565b612ad1612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612b46576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b6000838152600760205260408120906003820154610100900460ff166005811115612b7357612b73614e30565b03612bad576040517f28e0cf5a000000000000000000000000000000000000000000000000000000008152600481018590526024016109ac565b6000612bb882613b17565b90506001816005811115612bce57612bce614e30565b14612c095784816040517f3faf42190000000000000000000000000000000000000000000000000000000081526004016109ac9291906154ee565b83826002015414612c49576040517ff51a103e000000000000000000000000000000000000000000000000000000008152600481018590526024016109ac565b604080517fd3182c7d000000000000000000000000000000000000000000000000000000006020820152908101869052612c87908590606001611c40565b61115e858360056130b5565b81612cca576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610afb8282614390565b6000612cdf81612f3d565b6109306143b5565b60006003600084815260066020908152604080832086845290915290205460ff166005811115612d1957612d19614e30565b149392505050565b612d29612f54565b600354610100900473ffffffffffffffffffffffffffffffffffffffff1615612d9e576003546040517f861ec86800000000000000000000000000000000000000000000000000000000815261010090910473ffffffffffffffffffffffffffffffffffffffff1660048201526024016109ac565b6000612da98661378a565b90506001612dba8260020187614156565b6001811115612dcb57612dcb614e30565b03612e0457846040517fc78c7ed60000000000000000000000000000000000000000000000000000000081526004016109ac9190615a39565b60018101546003600088815260066020908152604080832085845290915290205460ff166005811115612e3957612e39614e30565b14612e73576040517fd41223e8000000000000000000000000000000000000000000000000000000008152600481018290526024016109ac565b612e978163e63919c960e01b89898989604051602001611c40959493929190615a4c565b6116e7878787600085896143c0565b60007fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061091757507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610917565b6109308133614494565b612f5260008061451a565b565b60035460ff1615612f52576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60038101546000908190612fed9061ffff7e0100000000000000000000000000000000000000000000000000000000000082048116917c0100000000000000000000000000000000000000000000000000000000900416615aa1565b9050801580613043575060038301546004840154613036917a010000000000000000000000000000000000000000000000000000900461ffff169062010000900460ff16615ab4565b613041826064615ab4565b105b156130515750600492915050565b600483015461306b9082906301000000900460ff16615ab4565b600384015461309f907c0100000000000000000000000000000000000000000000000000000000900461ffff166064615ab4565b10156130ac576003611960565b60029392505050565b8154600383015460018401546040516000936130db93909260ff909116916020016156d8565b6040516020818303038152906040528051906020012090508360096000838152602001908152602001600020540361311d576000818152600960205260408120555b600282600581111561313157613131614e30565b1480156131555750825460038401546001850154613153929160ff1690614674565b155b1561315f57600491505b6003830180548391907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff1661010083600581111561319f5761319f614e30565b0217905550600383015460405185917fc1b1136e0d7e7952fa155c180aa5be656839647dd29eb21412aed7451ed921799161322591869161ffff7c010000000000000000000000000000000000000000000000000000000083048116927e0100000000000000000000000000000000000000000000000000000000000090041690615acb565b60405180910390a2600282600581111561324157613241614e30565b1461324c5750505050565b82546004600385015460ff16600581111561326957613269614e30565b036134355760008181526005602081905260409091209085018054600290920180549192909160ff9091169082907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600183818111156132cc576132cc614e30565b02179055508154815460ff61010092839004169183917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff169083600181111561331757613317614e30565b02179055508154815460ff620100009283900481169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff82168117845584546301000000908190049093169092027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff9092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffff9091161717808255915463ffffffff6401000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff90921691909117905560405181907f6fe4d9804fd7a1cc71702dadeff721b082ab6dc85ed9062a679c4de9ba1303a6906134289060058801908990615af1565b60405180910390a261115e565b6005600385015460ff16600581111561345057613450614e30565b036134b15760018085015460008381526005602052604090819020909201819055905182907f917d0f3b76f8dd440b5dea99017282c1979af17900f028d805aa04148d37b1c0906134a49089815260200190565b60405180910390a361115e565b60038401546001850154600286015461115e92849260ff90911691899060006143c0565b6000828152602081905260409020600101546134f081612f3d565b6123bb8383614816565b73ffffffffffffffffffffffffffffffffffffffff81163314613549576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61355382826148d6565b505050565b6000838152600460209081526040822054919061357f908690869061057190870187615b4d565b90506000806135916020860186615b68565b90501190508080156135b857506135ab6020850185615b4d565b67ffffffffffffffff1642115b15613609576135ca6020850185615b4d565b6040517ffcd4a11f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016109ac565b613614836001615aa1565b60008781526004602052604090205573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016634ece9046878361366b573361366e565b60005b8561367c60208a018a615b68565b6040518663ffffffff1660e01b815260040161369c959493929190615bd4565b602060405180830381865afa1580156136b9573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906136dd9190615c4c565b613716576040517fec95a331000000000000000000000000000000000000000000000000000000008152600481018790526024016109ac565b84867f82caf24aebf8577860f17320827f381cddd011e632a95213a97cecf7ffb42a2e858461374657600061376a565b6137536020890189615b68565b604051613761929190615c69565b60405180910390205b6040805192835260208301919091520160405180910390a3505050505050565b6000818152600560205260408120600381015490916201000090910467ffffffffffffffff169003610f9f576040517fcc18d618000000000000000000000000000000000000000000000000000000008152600481018390526024016109ac565b6000868152600660209081526040808320888452825280832089845260059092529091206003825460ff16600581111561382757613827614e30565b0361385d576003810180546000906138429061ffff16615c79565b91906101000a81548161ffff021916908361ffff1602179055505b600386600581111561387157613871614e30565b1480156138b3575060038101805461010091906000906138949061ffff1661553a565b91906101000a81548161ffff021916908361ffff160217905561ffff16115b156138ea576040517f5659186500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8154869083907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600183600581111561392657613926614e30565b0217905550815467ffffffffffffffff438116610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff909216919091178355600e8054909160009161397a9116615731565b825467ffffffffffffffff9182166101009390930a8381029202191617909155825469010000000000000000009091027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161782556000888152600b602090815260408083208a845290915290205460ff16613a51576000888152600b602090815260408083208a8452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660019081179091558b8452600a83529083208054918201815583529120018790555b86887f7cf15f53c183e62a84ae2f018d87e75365a86a1271ff3476733f49e06f8de14f88888888604051613a889493929190615cb5565b60405180910390a35050505050505050565b613aa2614938565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b600060016003830154610100900460ff166005811115613b3957613b39614e30565b148015613b69575060038201547201000000000000000000000000000000000000900467ffffffffffffffff1642115b15613b775761091782612f91565b5060030154610100900460ff1690565b600082600101548214801561196057506001600384015460ff166005811115613bb257613bb2614e30565b1480613bd657506002600384015460ff166005811115613bd457613bd4614e30565b145b80611960575060038084015460ff166005811115612d1957612d19614e30565b60038101546004820154600091613c3a917a01000000000000000000000000000000000000000000000000000090910461ffff16906301000000900460ff16615ab4565b600383015490915060009061ffff7e010000000000000000000000000000000000000000000000000000000000008204811691613cb8917c010000000000000000000000000000000000000000000000000000000082048116917a010000000000000000000000000000000000000000000000000000900416615cde565b613cc29190615cde565b60038401546004850154919250600091613d07917a010000000000000000000000000000000000000000000000000000900461ffff169062010000900460ff16615ab4565b6003850154613d5e9061ffff7e0100000000000000000000000000000000000000000000000000000000000082048116917c0100000000000000000000000000000000000000000000000000000000900416615aa1565b613d69906064615ab4565b10159050808015613dae575060038401548390613dab907c0100000000000000000000000000000000000000000000000000000000900461ffff166064615ab4565b10155b15613dc457613dbf858560026130b5565b61115e565b60038401548390613dfa9084907c0100000000000000000000000000000000000000000000000000000000900461ffff16615aa1565b613e05906064615ab4565b101561115e5761115e858560036130b5565b6000613e21612842565b613e2a42614974565b613e349190615cf1565b9050613e4082826149c4565b60405165ffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff8316907f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed69060200160405180910390a25050565b6000613ea282614a60565b613eab42614974565b613eb59190615cf1565b9050613ec1828261451a565b6040805165ffffffffffff8085168252831660208201527ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b910160405180910390a15050565b8254606090831015611960578354600090613f23908590615cde565b90506064831115613f3357606492505b828110613f405782613f42565b805b67ffffffffffffffff811115613f5a57613f5a61555b565b604051908082528060200260200182016040528015613f83578160200160208202803683370190505b50915060005b8251811015613fdd5785613f9d8287615aa1565b81548110613fad57613fad61558a565b9060005260206000200154838281518110613fca57613fca61558a565b6020908102919091010152600101613f89565b50509392505050565b613fee612f54565b600380547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258613aed3390565b6140516060820160408301615d0f565b60ff1615806140725750606461406d6060830160408401615d0f565b60ff16115b806140905750603261408a6080830160608401615d0f565b60ff1611155b806140ad575060646140a86080830160608401615d0f565b60ff16115b156140e4576040517f1851ca4000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b603c6140f660a0830160808401615d2c565b63ffffffff16108061411f57506276a70061411760a0830160808401615d2c565b63ffffffff16115b15610930576040517f1851ca4000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60008082600581111561416b5761416b614e30565b0361417b5750815460ff16610917565b600482600581111561418f5761418f614e30565b14806141ac575060058260058111156141aa576141aa614e30565b145b156141b957506001610917565b505054610100900460ff1690565b6141d2838383614674565b156141dc57505050565b60008260058111156141f0576141f0614e30565b1415801561420e575060008381526005602052604090206001015481145b15614248576040517f1e988d38000000000000000000000000000000000000000000000000000000008152600481018290526024016109ac565b6000838152600660209081526040808320848452909152908190205490517f2b3263b30000000000000000000000000000000000000000000000000000000081526109ac91839160ff909116906004016154ee565b60015473ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900465ffffffffffff168015806142ed57504265ffffffffffff821610155b1561432e576040517f19ca5ebb00000000000000000000000000000000000000000000000000000000815265ffffffffffff821660048201526024016109ac565b614357600061435260025473ffffffffffffffffffffffffffffffffffffffff1690565b6148d6565b50614363600083614816565b5050600180547fffffffffffff000000000000000000000000000000000000000000000000000016905550565b6000828152602081905260409020600101546143ab81612f3d565b6123bb83836148d6565b612f526000806149c4565b6143cb8686866141c7565b600086815260066020908152604080832087845290915281205460ff16908660058111156143fb576143fb614e30565b03614435576144308786600284600581111561441957614419614e30565b14614425576001614428565b60035b8787876137eb565b6116e7565b600186600581111561444957614449614e30565b0361445d57614430878660058787876137eb565b600286600581111561447157614471614e30565b0361448557614430878660048787876137eb565b6116e7878660038787876137eb565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16610afb576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602481018390526044016109ac565b6002547a010000000000000000000000000000000000000000000000000000900465ffffffffffff1680156145ef574265ffffffffffff821610156145c5576002546001805479ffffffffffffffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000090920465ffffffffffff167a010000000000000000000000000000000000000000000000000000029190911790556145ef565b6040517f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec590600090a15b506002805473ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000065ffffffffffff9485160279ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009290931691909102919091179055565b6000600483600581111561468a5761468a614e30565b0361469757508015611960565b60008290036146a857506000611960565b6000848152600660209081526040808320858452825280832054878452600590925282206001015460ff90911691908414908560058111156146ec576146ec614e30565b0361474857600082600581111561470557614705614e30565b14806147225750600282600581111561472057614720614e30565b145b8061473f575060055b82600581111561473d5761473d614e30565b145b92505050611960565b600585600581111561475c5761475c614e30565b0361478757600382600581111561477557614775614e30565b14801561473f57501591506119609050565b600385600581111561479b5761479b614e30565b036147a757600461472b565b80156147b857600092505050611960565b60028560058111156147cc576147cc614e30565b036147d857600361472b565b60008260058111156147ec576147ec614e30565b1415801561480c5750600582600581111561480957614809614e30565b14155b9695505050505050565b6000826148cc57600061483e60025473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff161461488b576040517f3fc3c27a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790555b6119608383614ab3565b600082158015614900575060025473ffffffffffffffffffffffffffffffffffffffff8381169116145b1561492e57600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001690555b6119608383614baf565b60035460ff16612f52576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600065ffffffffffff8211156149c0576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016109ac565b5090565b600180547401000000000000000000000000000000000000000065ffffffffffff84811682027fffffffffffff0000000000000000000000000000000000000000000000000000841673ffffffffffffffffffffffffffffffffffffffff881617179093559004168015613553576040517f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a960510990600090a1505050565b600080614a6b612842565b90508065ffffffffffff168365ffffffffffff1611614a9357614a8e8382615d49565b611960565b61196065ffffffffffff8416620697806000828218828410028218611960565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16614ba75760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055614b453390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610917565b506000610917565b60008281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615614ba75760008381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610917565b604080516101a08101825260008082526020820181905291810182905290606082019081526020016000815260006020820181905260408201819052606082018190526080820181905260a0820181905260c082015260e001614cf66040805160a081019091528060008152602001600081526000602082018190526040820181905260609091015290565b81526040805160a0810182526000808252602082810182905292820181905260608201819052608082015291015290565b6040805160a08101825260008082526020820152908101614d716040805160a081019091528060008152602001600081526000602082018190526040820181905260609091015290565b815260006020820181905260409091015290565b600060208284031215614d9757600080fd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461196057600080fd5b600060208284031215614dd957600080fd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610f9f57600080fd5b60008060408385031215614e1757600080fd5b82359150614e2760208401614de0565b90509250929050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b6006811061093057610930614e30565b614e7881614e5f565b9052565b60028110614e7857614e78614e30565b614e97828251614e7c565b6020810151614ea96020840182614e7c565b5060ff604082015116604083015260ff606082015116606083015263ffffffff60808201511660808301525050565b60006102a0820190508251825260208301516020830152604083015160408301526060830151614f0b6060840182614e6f565b506080830151614f1e6080840182614e6f565b5060a0830151614f3a60a084018267ffffffffffffffff169052565b5060c0830151614f5660c084018267ffffffffffffffff169052565b5060e0830151614f7260e084018267ffffffffffffffff169052565b50610100830151614f8a61010084018261ffff169052565b50610120830151614fa261012084018261ffff169052565b50610140830151614fba61014084018261ffff169052565b50610160830151614fcf610160840182614e8c565b50610180830151614fe4610200840182614e8c565b5092915050565b600060408284031215614ffd57600080fd5b50919050565b6000806000806080858703121561501957600080fd5b843593506020850135925060408501359150606085013567ffffffffffffffff81111561504557600080fd5b61505187828801614feb565b91505092959194509250565b8051825260208101516020830152604081015161507d6040840182614e8c565b50606081015161ffff1660e08301526080015167ffffffffffffffff1661010090910152565b6101208101610917828461505d565b600080604083850312156150c557600080fd5b50508035926020909101359150565b801515811461093057600080fd5b600080600080608085870312156150f857600080fd5b84359350602085013592506040850135615111816150d4565b9150606085013567ffffffffffffffff81111561504557600080fd5b60006020828403121561513f57600080fd5b61196082614de0565b60006020828403121561515a57600080fd5b813565ffffffffffff8116811461196057600080fd5b600081518084526020840193506020830160005b828110156151a2578151865260209586019590910190600101615184565b5093949350505050565b6040815260006151bf6040830185615170565b828103602084015280845180835260208301915060208601925060005b81811015615206576151ef83855161505d565b6020939093019261012092909201916001016151dc565b50909695505050505050565b803567ffffffffffffffff81168114610f9f57600080fd5b60008060006060848603121561523f57600080fd5b833592506020840135915061525660408501615212565b90509250925092565b803560068110610f9f57600080fd5b600060a08284031215614ffd57600080fd5b600080600080600080610140878903121561529a57600080fd5b86359550602087013594506152b16040880161525f565b9350606087013592506152c7886080890161526e565b915061012087013567ffffffffffffffff8111156152e457600080fd5b6152f089828a01614feb565b9150509295509295509295565b60008060006060848603121561531257600080fd5b8335925060208401359150604084013567ffffffffffffffff81111561533757600080fd5b61534386828701614feb565b9150509250925092565b6060810161535a85614e5f565b93815267ffffffffffffffff9283166020820152911660409091015290565b6000806000806000610120868803121561539257600080fd5b8535945060208601359350604086013592506153b1876060880161526e565b915061010086013567ffffffffffffffff8111156153ce57600080fd5b6153da88828901614feb565b9150509295509295909350565b6000806000606084860312156153fc57600080fd5b505081359360208301359350604090920135919050565b6040815260006154266040830185615170565b828103602084015280845180835260208301915060208601925060005b81811015615206578351805161545881614e5f565b8085525067ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015250606083019250602084019350600181019050615443565b600080600080600060a086880312156154b457600080fd5b853594506154c46020870161525f565b93506040860135925060608601359150608086013567ffffffffffffffff8111156153ce57600080fd5b828152604081016154fe83614e5f565b8260208301529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b600061ffff821661ffff81036155525761555261550b565b60010192915050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b6002811061093057600080fd5b8035610f9f816155b9565b60ff8116811461093057600080fd5b8035610f9f816155d1565b63ffffffff8116811461093057600080fd5b8035610f9f816155eb565b8035615613816155b9565b61561d8382614e7c565b50602081013561562c816155b9565b6156396020840182614e7c565b506040810135615648816155d1565b60ff166040830152606081013561565e816155d1565b60ff1660608301526080810135615674816155eb565b63ffffffff81166080840152505050565b7fffffffff00000000000000000000000000000000000000000000000000000000861681526020810185905261012081016156bf85614e5f565b84604083015283606083015261480c6080830184615608565b838152606081016156e884614e5f565b602082019390935260400152919050565b60007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361572a5761572a61550b565b5060010190565b600067ffffffffffffffff821667ffffffffffffffff81036155525761555261550b565b67ffffffffffffffff81811683821601908111156109175761091761550b565b61ffff82811682821603908111156109175761091761550b565b60008135610917816155d1565b60008135610917816155eb565b81356157b4816155b9565b600281106157c4576157c4614e30565b815460208401356157d4816155b9565b600281106157e4576157e4614e30565b61ff008160081b1660ff84167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00008416171784555050506000604083013561582a816155d1565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff1660109190911b62ff000016178255506158a161586c6060840161578f565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff1660189190911b63ff00000016178255565b610afb6158b06080840161579c565b82547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1660209190911b67ffffffff0000000016178255565b608081016158f686614e5f565b948152602081019390935267ffffffffffffffff91909116604083015261ffff1660609091015290565b7fffffffff0000000000000000000000000000000000000000000000000000000085168152602081018490526040810183905261010081016159656060830184615608565b95945050505050565b600060a082840312801561598157600080fd5b5060405160a0810167ffffffffffffffff811182821017156159cc577f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b6040526159d8836155c6565b81526159e6602084016155c6565b60208201526159f7604084016155e0565b6040820152615a08606084016155e0565b6060820152615a19608084016155fd565b60808201529392505050565b82815260c081016119606020830184615608565b60208101615a4683614e5f565b91905290565b7fffffffff00000000000000000000000000000000000000000000000000000000861681526020810185905260a08101615a8585614e5f565b8460408301528360608301528260808301529695505050505050565b808201808211156109175761091761550b565b80820281158282048414176109175761091761550b565b60608101615ad885614e5f565b93815261ffff9283166020820152911660409091015290565b825460c0820190615b058360ff8316614e7c565b615b186020840160ff8360081c16614e7c565b60ff8160101c16604084015260ff8160181c16606084015263ffffffff8160201c166080840152508260a08301529392505050565b600060208284031215615b5f57600080fd5b61196082615212565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615b9d57600080fd5b83018035915067ffffffffffffffff821115615bb857600080fd5b602001915036819003821315615bcd57600080fd5b9250929050565b85815273ffffffffffffffffffffffffffffffffffffffff8516602082015283604082015260806060820152816080820152818360a0830137600081830160a090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101949350505050565b600060208284031215615c5e57600080fd5b8151611960816150d4565b8183823760009101908152919050565b600061ffff821680615c8d57615c8d61550b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b60808101615cc286614e5f565b9481526020810193909352604083019190915260609091015290565b818103818111156109175761091761550b565b65ffffffffffff81811683821601908111156109175761091761550b565b600060208284031215615d2157600080fd5b8135611960816155d1565b600060208284031215615d3e57600080fd5b8135611960816155eb565b65ffffffffffff82811682821603908111156109175761091761550b56' as const
