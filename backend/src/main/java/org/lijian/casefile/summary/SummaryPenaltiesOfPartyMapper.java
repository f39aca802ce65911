package org.lijian.casefile.summary;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.registry.PartyEntries;

/** The penalties on the spot of a party. */
@Mapper
interface SummaryPenaltiesOfPartyMapper extends PartyEntries {}
