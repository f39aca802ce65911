package org.lijian.inspection;

import org.apache.ibatis.annotations.Mapper;
import org.lijian.registry.PartyEntries;

/** The inspections of a party. */
@Mapper
interface InspectionsOfPartyMapper extends PartyEntries {}
