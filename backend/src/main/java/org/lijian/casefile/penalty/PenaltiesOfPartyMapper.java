package org.lijian.casefile.penalty;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.registry.PartyEntries;

/** The penalties of a party, with what was decided. */
@Mapper
interface PenaltiesOfPartyMapper extends PartyEntries {}
