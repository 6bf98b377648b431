// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {IConsent} from "../interfaces/IConsent.sol";

/// The 215 bytes that a resident signs, and the rules that hold inside them. docs/reference/consent-bytes.md is the specification.
library GrantTerms {
    uint256 internal constant LENGTH = 215;
    uint8 internal constant GRANT = 1;
    uint8 internal constant CHANGE = 2;
    uint8 internal constant KIND_EMERGENCY = 5;
    uint8 internal constant MODE_PAPER = 6;
    uint8 internal constant PERSON = 1;
    uint8 internal constant ORGANISATION = 2;
    uint8 internal constant ALL_FIELDS = 0;
    uint8 internal constant FIELD_BITMAP = 1;
    uint8 internal constant FIELD_ROOT = 2;
    uint40 internal constant LONGEST = 3660 days;
    uint40 internal constant FARTHEST_START = 366 days;

    /// As stored: six words.
    struct Grant {
        bytes32 resident;
        bytes32 grantee;
        /// Whose records; 0 for every organisation's.
        bytes32 holder;
        bytes32 fields;
        uint8 kind;
        uint8 mode;
        uint8 granteeKind;
        uint8 fieldsForm;
        uint8 maxGrade;
        uint16 purpose;
        uint40 recordTypes;
        uint32 dataFrom;
        uint32 dataTo;
        uint40 validFrom;
        uint40 validTo;
        // The second slot of small fields: what the contract itself knows.
        uint40 grantedAt;
        /// Which of the resident's keys signed; 0 where another signed for the resident.
        uint32 keyVersion;
        uint40 endedAt;
        bool replaced;
    }

    error TermsInvalid(uint256 offset);

    function actionOf(bytes calldata terms) internal pure returns (uint8) {
        return uint8(terms[20]);
    }

    function nonceOf(bytes calldata terms) internal pure returns (uint32) {
        return uint32(bytes4(terms[51:55]));
    }

    /// Every value has one spelling; the offset of the first bad one is told.
    function read(bytes calldata terms) internal view returns (Grant memory grant) {
        grant.kind = uint8(terms[21]);
        grant.mode = uint8(terms[22]);
        grant.granteeKind = uint8(terms[23]);
        grant.fieldsForm = uint8(terms[24]);
        grant.maxGrade = uint8(terms[25]);
        grant.purpose = uint16(bytes2(terms[26:28]));
        grant.recordTypes = uint40(bytes5(terms[28:33]));
        grant.dataFrom = uint32(bytes4(terms[33:37]));
        grant.dataTo = uint32(bytes4(terms[37:41]));
        grant.validFrom = uint40(bytes5(terms[41:46]));
        grant.validTo = uint40(bytes5(terms[46:51]));
        grant.resident = bytes32(terms[55:87]);
        grant.grantee = bytes32(terms[87:119]);
        grant.holder = bytes32(terms[119:151]);
        grant.fields = bytes32(terms[151:183]);
        grant.grantedAt = uint40(block.timestamp);
        if (grant.kind == 0 || grant.kind > KIND_EMERGENCY) revert TermsInvalid(21);
        if (grant.mode == 0 || grant.mode > MODE_PAPER) revert TermsInvalid(22);
        if (grant.granteeKind == 0 || grant.granteeKind > 3) revert TermsInvalid(23);
        if (!isFieldSet(grant.fieldsForm, grant.fields)) revert TermsInvalid(24);
        if (grant.maxGrade == 0 || grant.maxGrade > 5) revert TermsInvalid(25);
        if (grant.purpose == 0) revert TermsInvalid(26);
        if (grant.recordTypes == 0) revert TermsInvalid(28);
        if (!isDay(grant.dataFrom)) revert TermsInvalid(33);
        if (!isDay(grant.dataTo) || grant.dataTo < grant.dataFrom) revert TermsInvalid(37);
        if (grant.validFrom > grant.grantedAt + FARTHEST_START) revert TermsInvalid(41);
        if (grant.validTo <= grant.validFrom || grant.validTo - grant.validFrom > LONGEST) revert TermsInvalid(46);
        if (grant.validTo <= grant.grantedAt) revert TermsInvalid(46);
        if (grant.resident == 0) revert TermsInvalid(55);
        if (grant.grantee == 0) revert TermsInvalid(87);
        if (bytes32(terms[183:215]) == 0) revert TermsInvalid(183);
    }

    /// `fields` is empty for all, a bitmap of the standard's field numbers, or the root of a set of fields.
    function isFieldSet(uint8 form, bytes32 fields) internal pure returns (bool) {
        return form <= FIELD_ROOT && (form == ALL_FIELDS) == (fields == 0);
    }

    function isDay(uint32 day) internal pure returns (bool) {
        uint256 month = (day / 100) % 100;
        return day >= 18000101 && day <= 99991231 && month >= 1 && month <= 12 && day % 100 >= 1 && day % 100 <= 31;
    }

    /// Whether the second set lies in the first. Two roots are compared as they are: only an equal one is known to lie inside.
    function includes(uint8 form, bytes32 fields, uint8 askedForm, bytes32 asked) internal pure returns (bool) {
        if (form == ALL_FIELDS) return true;
        if (form != askedForm) return false;
        return form == FIELD_BITMAP ? asked & ~fields == 0 : asked == fields;
    }

    /// Everything about a use that does not need another contract.
    function judge(Grant memory grant, IConsent.Query calldata query) internal view returns (IConsent.Reason) {
        if (grant.resident == 0) return IConsent.Reason.NoGrant;
        if (grant.endedAt != 0) return grant.replaced ? IConsent.Reason.Replaced : IConsent.Reason.Withdrawn;
        if (block.timestamp < grant.validFrom) return IConsent.Reason.NotYetValid;
        if (block.timestamp >= grant.validTo) return IConsent.Reason.Expired;
        if (query.resident != grant.resident) return IConsent.Reason.WrongResident;
        if (grant.holder != 0 && query.holder != grant.holder) return IConsent.Reason.WrongHolder;
        if (query.purpose != grant.purpose) return IConsent.Reason.WrongPurpose;
        if (query.recordTypes & ~grant.recordTypes != 0) return IConsent.Reason.RecordTypeNotGranted;
        if (query.dataFrom < grant.dataFrom || query.dataTo > grant.dataTo) return IConsent.Reason.OutsideDataPeriod;
        if (query.grade > grant.maxGrade) return IConsent.Reason.GradeTooHigh;
        if (!includes(grant.fieldsForm, grant.fields, query.fieldsForm, query.fields))
            return IConsent.Reason.FieldsNotGranted;
        return IConsent.Reason.Allowed;
    }

    function isWellFormed(IConsent.Query calldata query) internal pure returns (bool) {
        return
            query.recordTypes != 0 &&
            query.grade != 0 &&
            query.grade <= 5 &&
            isDay(query.dataFrom) &&
            isDay(query.dataTo) &&
            query.dataFrom <= query.dataTo &&
            isFieldSet(query.fieldsForm, query.fields);
    }
}
