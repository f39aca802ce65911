package org.lijian.casefile;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.registry.PartyEntries;

/** The cases against a party. */
@Mapper
interface CasesOfPartyMapper extends PartyEntries {}
