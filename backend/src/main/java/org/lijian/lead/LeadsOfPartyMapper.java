package org.lijian.lead;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.registry.PartyEntries;

/** The leads about a party. */
@Mapper
interface LeadsOfPartyMapper extends PartyEntries {}
