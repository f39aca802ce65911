package org.lijian.identity;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

@Mapper
interface OfficerMapper {
    @Nullable OfficerRow find(@Param("id") OfficerId id);

    List<OfficerRow> findAll(@Param("ids") Collection<OfficerId> ids);

    List<OfficerRow> list(
            @Param("areaPrefix") String areaPrefix,
            @Param("role") @Nullable Role role,
            @Param("page") PageRequest page,
            @Param("rows") int rows);

    List<RoleRow> roles(@Param("ids") Collection<OfficerId> ids);

    List<Certificate> certificates(@Param("ids") Collection<OfficerId> ids);

    @Nullable Certificate certificate(@Param("id") CertificateId id);

    void insertCertificate(Certificate certificate);

    void nextVersion(@Param("id") OfficerId id);

    /** Holds the officer's row, so that two commands about them follow each other. */
    @Nullable OfficerId lock(OfficerId id);

    boolean isActive(@Param("id") OfficerId id);

    @Nullable AccountRow account(@Param("login") String login);

    boolean hasOrganisation(@Param("id") OrganisationId id);

    List<RegionCode> organisationRegions();

    void insertOrganisation(OrganisationImport.Branch organisation);

    void insertOfficer(@Param("officer") OrganisationImport.Member officer, @Param("passwordHash") String passwordHash);

    void insertRole(@Param("id") OfficerId id, @Param("role") Role role);
}
