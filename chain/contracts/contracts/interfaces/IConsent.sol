// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

interface IConsent {
    /// Why a use is refused; 0 is the only answer that allows.
    enum Reason {
        Allowed,
        NoGrant,
        NotYetValid,
        Expired,
        Withdrawn,
        Replaced,
        SwitchedOff,
        SigningKeyRevoked,
        WrongResident,
        WrongGrantee,
        AskerInactive,
        WrongHolder,
        WrongPurpose,
        RecordTypeNotGranted,
        OutsideDataPeriod,
        GradeTooHigh,
        FieldsNotGranted,
        MalformedQuery
    }

    /// One intended use. Sets of record types and fields are as in a grant; days are numbers like 20260131.
    struct Query {
        bytes32 resident;
        bytes32 asker;
        bytes32 holder;
        bytes32 fields;
        uint8 fieldsForm;
        uint8 grade;
        uint16 purpose;
        uint40 recordTypes;
        uint32 dataFrom;
        uint32 dataTo;
    }

    /// Whether that grant allows that use in this block. Costs the same however many grants there are.
    function check(bytes32 grantId, Query calldata query) external view returns (bool allowed, Reason reason);
}
